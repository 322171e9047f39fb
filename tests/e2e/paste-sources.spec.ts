import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type RunningApp, test } from '../support/app-fixture.ts';
import { caseOnDisk, openFromList, paste, section, untilSaved, writeIn } from '../support/case-page.ts';
import { pastedContent } from '../support/pasted-content.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const samples = path.resolve(import.meta.dirname, '../fixtures/paste');
const sample = (name: string) => readFileSync(path.join(samples, name), 'utf8');
const study = sampleCase();

const sources: Readonly<Record<string, { readonly html?: string; readonly text?: string }>> = {
  word: { html: sample('word.html'), text: 'What went wrong' },
  'google-docs': { html: sample('google-docs.html'), text: 'What happened' },
  excel: { html: sample('excel.html'), text: 'Spring enrolment' },
  notion: { html: sample('notion.html'), text: '## What to change' },
  'web-page': { html: sample('web-page.html'), text: 'A reel nobody could follow' },
  plain: { text: sample('plain.txt') },
};

/** The app's own files and the pictures of its notebook. */
const isOwn = (url: string) => /^(https:\/\/app\.casebook\.localhost\/|attachment:|blob:)/.test(url);

/** What a section shows: its structure and words, without what the editor adds for writing in it. */
async function shownIn({ page }: RunningApp): Promise<string> {
  return section(page, 'What happened').evaluate((place) => {
    const copy = place.cloneNode(true) as HTMLElement;
    for (const added of copy.querySelectorAll('.ProseMirror-trailingBreak, .ProseMirror-separator')) added.remove();
    for (const node of [copy, ...copy.querySelectorAll('*')])
      for (const { name } of [...node.attributes])
        if (/^(id|class|style|aria-.*|contenteditable|draggable|data-.*)$/.test(name)) node.removeAttribute(name);
    return copy.innerHTML;
  });
}

for (const [name, carried] of Object.entries(sources))
  test(`E5 W7 what ${name} has on the clipboard is stored as expected, shown as stored, and the same after a restart`, async ({
    launch,
    folder,
  }) => {
    const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
    const first = await launch('--notebook', notebook);
    const requests: string[] = [];
    first.page.on('request', (request) => {
      if (!isOwn(request.url())) requests.push(request.url());
    });
    await openFromList(first.page, study.title);
    await writeIn(first.page, 'What happened');
    await paste(first.page, carried);
    await expect(section(first.page, 'What happened')).not.toHaveText('');
    await expect(first.page.locator('.case-storing')).toHaveCount(0);
    await first.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await untilSaved(first.page);
    const shown = await shownIn(first);
    await first.app.close();
    const stored = await caseOnDisk(notebook, study.id);
    expect(pastedContent(stored, 'what-happened')).toEqual(JSON.parse(sample(`${name}.json`)));

    const second = await launch('--notebook', notebook);
    await openFromList(second.page, study.title);
    await expect.poll(() => shownIn(second)).toBe(shown);
    await second.app.close();
    expect(await caseOnDisk(notebook, study.id)).toEqual(stored);
    expect(requests).toEqual([]);
  });
