import path from 'node:path';
import type { Page } from '@playwright/test';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { documentText } from '../../src/shared/core/rich-text/document-text.ts';
import { expect, test } from '../support/app-fixture.ts';
import { caseList, caseRows } from '../support/case-list.ts';
import { caseOnDisk, caseText, titleField, untilSaved } from '../support/case-page.ts';
import { fullPicture } from '../support/full-case.ts';
import { hostileDocuments } from '../support/hostile-documents.ts';
import { typeEach } from '../support/hostile-door.ts';
import { hostileVectors, sampledVectors } from '../support/hostile-vectors.ts';
import { expectNoDeeds, watch, withoutPolicy } from '../support/oracle.ts';
import { pdfBody, pdfInfo, pdfObjects } from '../support/pdf-tools.ts';
import { runApp } from '../support/run-app.ts';
import { documentWith, paragraph, sampleCase, sampleId } from '../support/sample-case.ts';
import { wideCase } from '../support/wide-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const count = hostileVectors.length;
const strange = hostileDocuments.map((document, n) =>
  sampleCase({ id: sampleId(300_000 + n), title: `Document ${n}.`, document }),
);

/** Cases whose every field holds these texts, as many in each as still open at once. */
function wideCases(texts: readonly string[]): readonly CaseStudy[] {
  const parts = Array.from({ length: Math.ceil(texts.length / 60) }, (_, i) => texts.slice(60 * i, 60 * (i + 1)));
  return parts.map((part, i) => ({ ...wideCase(1 + 60 * i, part), title: `Wide ${i}. ${part[0]}` }));
}

/** A case for each text, which is its name, its goal, its tag and stands in its text. */
const namedBy = (texts: readonly string[]) =>
  texts.map((text, n) =>
    sampleCase({
      id: sampleId(200_000 + n),
      title: text,
      goals: [text],
      campaign: text,
      tags: [text],
      document: documentWith(paragraph(`Needle ${text}`)),
    }),
  );

/** Has every row of the list drawn, screen by screen, until so many cases were seen. */
async function leafThroughList(page: Page, cases: number): Promise<void> {
  const seen = new Set<string>();
  await expect(async () => {
    const ids = await caseList(page).evaluate((list) => {
      const scroller = list.closest('[data-virtuoso-scroller]');
      const ends = scroller && scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
      scroller?.scrollTo(0, ends ? 0 : scroller.scrollTop + scroller.clientHeight);
      return [...list.querySelectorAll('[data-case]')].map((row) => row.getAttribute('data-case') ?? '');
    });
    for (const id of ids) seen.add(id);
    expect(seen.size).toBe(cases);
  }).toPass({ intervals: [20] });
}

for (const [policy, vectors] of [
  ['with', hostileVectors],
  ['without', sampledVectors],
] as const)
  test(`E3 C8 C9 a notebook whose files hold ${vectors.length} hostile texts in every field and ${strange.length} hostile documents, ${policy} the content policy: listed, searched, opened and saved, nothing runs or loads, nothing is lost`, async ({
    launch,
    folder,
  }) => {
    test.setTimeout(180_000);
    const wide = wideCases(vectors);
    const cases = [...wide, ...namedBy(vectors), ...strange];
    const notebook = await writtenNotebook(path.join(folder, 'Ours'), cases, [fullPicture]);
    const { app, page } = await launch('--notebook', notebook);
    if (policy === 'without') await withoutPolicy(app, page);
    const deeds = await watch(app, page);
    const search = page.getByRole('searchbox');

    await test.step('the list, and what is found with the places marked', async () => {
      await leafThroughList(page, cases.length);
      await search.fill('needle');
      await expect(page.locator('mark').first()).toBeVisible();
      await leafThroughList(page, vectors.length);
      expect(await typeEach(page.locator('search'), vectors)).toEqual({ fields: ['Search'], lost: [] });
    });

    await test.step('documents of another hand are shown by their words, for reading only or sound', async () => {
      for (const { title, document } of strange) {
        await search.fill(`"${title}"`);
        await caseRows(page, title).click();
        await expect(titleField(page)).toHaveValue(title);
        const shown = (await caseText(page).textContent()) ?? '';
        for (const words of documentText(document).split('\n')) expect(shown).toContain(words);
      }
      expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
    });

    await test.step('cases with all of them are opened, changed and saved: nothing else in them changes', async () => {
      for (const { rev: _, savedAt: __, ...given } of wide) {
        await search.fill(`"${given.title.slice(0, 6)}"`);
        await caseRows(page, given.title.slice(0, 7)).click();
        await expect(titleField(page)).toHaveValue(given.title, { timeout: 60_000 });
        await page.getByRole('textbox', { name: 'Campaign' }).fill('Changed');
        await untilSaved(page);
        const kept = await caseOnDisk(notebook, given.id);
        expect(kept).toMatchObject(JSON.parse(JSON.stringify({ ...given, campaign: 'Changed' })));
      }
    });
    await expectNoDeeds(deeds);
  });

test(`E3 F3 ${count} hostile texts in every field of a case are printed as words: no link, script, form or file in the PDF but the good link`, async ({
  folder,
}) => {
  const good = { type: 'link', attrs: { href: 'https://example.org/good' } };
  const all = wideCase(1, hostileVectors);
  const [first, ...others] = all.document.content;
  const link = { type: 'paragraph', content: [{ type: 'text', text: 'good', marks: [good] }] };
  const content = [{ ...first, content: [link] }, ...others] as typeof all.document.content;
  const study = { ...all, document: { ...all.document, content } };
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study], [fullPicture]);
  const file = path.join(folder, 'out.pdf');
  const userData = path.join(folder, 'user-data');
  const printed = await runApp('--user-data', userData, '--notebook', notebook, '--print', all.id, '--to', file);
  expect(printed).toMatchObject({ code: 0, stderr: '' });
  const raw = pdfObjects(file);
  const addresses = [...raw.matchAll(/\/URI\s*\(((?:\\.|[^)\\])*)\)/g)].map(([, address]) => address);
  expect([...new Set(addresses)]).toEqual(['https://example.org/good']);
  expect(raw).not.toMatch(
    /\/(?:JavaScript|JS|Launch|SubmitForm|ImportData|GoToR|GoToE|EmbeddedFile|RichMedia|AA|OpenAction \d)\b/,
  );
  expect(Object.fromEntries(pdfInfo(file))).toMatchObject({ JavaScript: 'no', Form: 'none' });
  // A hyphen at the end of a line is taken for a broken word by the reader of the text, and dropped.
  const bare = (words: string) => words.replace(/[\s-]/g, '');
  const text = bare(pdfBody(file));
  const plain = hostileVectors.filter((vector) => /^[\x20-\x7e]*$/.test(vector));
  expect(plain.filter((vector) => !text.includes(bare(vector)))).toEqual([]);
  expect(plain.length).toBeGreaterThan(300);
});
