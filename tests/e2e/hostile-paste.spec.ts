import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDocument } from '../../src/shared/core/rich-text/check-document.ts';
import { type AppFixtures, expect, type RunningApp, test } from '../support/app-fixture.ts';
import {
  caseOnDisk,
  caseText,
  drop,
  openFromList,
  paste,
  section,
  titleField,
  untilSaved,
  writeIn,
} from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { hostileHtml } from '../support/hostile-html.ts';
import { expectNoDeeds, watch } from '../support/oracle.ts';
import { documentWith, paragraph, sampleCase } from '../support/sample-case.ts';
import { pictureOf, writtenNotebook } from '../support/written-notebook.ts';

const png = drawnPng(40, 40);
const picture = pictureOf(1, png);
const study = sampleCase({
  evidence: [picture],
  document: documentWith(paragraph('Here.'), { type: 'figure', attrs: { evidence: picture.id, width: 25 } }),
});

async function opened({
  launch,
  folder,
}: Pick<AppFixtures, 'launch' | 'folder'>): Promise<RunningApp & { notebook: string }> {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study], [png]);
  const running = await launch('--notebook', notebook);
  await openFromList(running.page, study.title);
  return { ...running, notebook };
}

for (const way of ['paste', 'drop'] as const)
  test(`E3 ${hostileHtml.length} hostile pieces of HTML by ${way}: nothing runs or loads, the words are kept`, async ({
    launch,
    folder,
  }) => {
    const { app, page, notebook } = await opened({ launch, folder });
    const deeds = await watch(app, page);
    for (const [n, html] of hostileHtml.entries()) {
      await writeIn(page, 'What happened');
      const carried = { html: `<p>before ${n}.</p>${html}</style></script></textarea></xmp><p>after ${n}.</p>` };
      if (way === 'paste') await paste(page, carried);
      else await drop(section(page, 'What happened').locator(':scope > *').last(), carried);
    }
    const words = (await section(page, 'What happened').textContent()) ?? '';
    const lost = hostileHtml.flatMap((html, n) =>
      words.includes(`before ${n}.`) && words.includes(`after ${n}.`) ? [] : [`${n} ${html}`],
    );
    expect(lost).toEqual([]);
    for (const kept of ['in a drawing', 'press', 'more', 'moving', 'styled', 'cell', 'custom', 'handlers', 'good link'])
      expect(words).toContain(kept);
    const links = await section(page, 'What happened')
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect([...new Set(links)].toSorted()).toEqual([
      'https://evil.example/pixel.png',
      'https://evil.example/t.png',
      'https://example.org/',
    ]);
    await untilSaved(page);
    expect(checkDocument((await caseOnDisk(notebook, study.id)).document)).toEqual({ is: 'sound' });
    await expectNoDeeds(deeds);
  });

test('E3 hostile text as title, tag, campaign, caption and plain paste stays text', async ({ launch, folder }) => {
  const { app, page, notebook } = await opened({ launch, folder });
  const deeds = await watch(app, page);
  const caption = page.getByRole('textbox', { name: 'Caption of figure 1', exact: true });
  for (const html of hostileHtml) {
    const line = html.replace(/\s+/g, ' ').trim();
    await titleField(page).fill(line);
    await caption.fill(html);
    await page.getByRole('textbox', { name: 'Campaign' }).fill(line);
    await page.getByRole('textbox', { name: 'Tags' }).fill(line.replace(/[,;]/g, ' '));
    await expect(titleField(page)).toHaveValue(line);
    await expect(caption).toHaveValue(html);
  }
  await writeIn(page, 'What we did');
  await paste(page, { text: hostileHtml.join('\n') });
  for (const html of hostileHtml) for (const line of html.split('\n')) await expect(caseText(page)).toContainText(line);
  await untilSaved(page);
  const kept = await caseOnDisk(notebook, study.id);
  expect(kept.title).toBe(hostileHtml.at(-1));
  expect(kept.evidence[0]?.caption).toBe(hostileHtml.at(-1));
  await expectNoDeeds(deeds);
});

test('E3 the published test strings of a sanitiser do nothing either', async ({ launch, folder }) => {
  const file = path.resolve(process.env.CASEBOOK_FIXTURES ?? '../shared/fixtures', 'hostile/xss/dompurify-expect.json');
  test.skip(!existsSync(file), 'the shared fixtures are not here');
  const { app, page } = await opened({ launch, folder });
  const deeds = await watch(app, page);
  await writeIn(page, 'What happened');
  const strings = (JSON.parse(readFileSync(file, 'utf8')) as readonly { payload: string }[]).map(
    ({ payload }) => payload,
  );
  for (const payload of strings) {
    await paste(page, { html: `<p>a</p>${payload}` });
    await page.keyboard.press('ControlOrMeta+z');
  }
  await expectNoDeeds(deeds);
});

test('E3 pictures inside pasted HTML become evidence, remote ones links, and our own figures stay figures', async ({
  launch,
  folder,
}) => {
  const { app, page, notebook } = await opened({ launch, folder });
  const deeds = await watch(app, page);
  const data = `data:image/png;base64,${Buffer.from(drawnPng(30, 20, 1)).toString('base64')}`;
  await writeIn(page, 'What happened');
  await paste(page, {
    html: `<p>one</p><img src="${data}" alt="a chart"><p>two</p><figure data-evidence="${picture.id}" data-width="50"></figure>`,
  });
  await expect(section(page, 'What happened').getByRole('figure')).toHaveCount(2);
  await expect(section(page, 'What happened').locator('img').first()).toHaveJSProperty('naturalWidth', 30);
  await untilSaved(page);
  const kept = await caseOnDisk(notebook, study.id);
  expect(kept.evidence).toHaveLength(2);
  expect(kept.evidence[1]).toMatchObject({ caption: 'a chart', width: 30, height: 20 });
  await expectNoDeeds(deeds);
});
