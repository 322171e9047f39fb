import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture.ts';
import { caseOnDisk, openFromList, section, untilSaved, writeIn } from '../support/case-page.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const MB = 1024 * 1024;
const large = process.env.CASEBOOK_LONG === '1' ? 50 * MB : 8 * MB;
const study = sampleCase();

/** Pastes or drops `line` again and again up to so many characters: made in the page, as a test could not hand it over. */
async function hand(page: Page, way: 'paste' | 'drop', media: string, line: string, length: number): Promise<void> {
  await section(page, 'What happened')
    .locator(':scope > *')
    .last()
    .evaluate(
      (target, { way, media, line, length }) => {
        const data = new DataTransfer();
        data.setData(media, line.repeat(length / line.length));
        const { left, top, height } = target.getBoundingClientRect();
        const about = { bubbles: true, cancelable: true };
        const at = { ...about, dataTransfer: data, clientX: left + 4, clientY: top + height / 2 };
        target.dispatchEvent(
          way === 'paste' ? new ClipboardEvent('paste', { ...about, clipboardData: data }) : new DragEvent('drop', at),
        );
      },
      { way, media, line, length },
    );
}

test(`E4 ${large / MB} MB pasted or dropped as HTML or plain text are kept as a file, said in a sentence, and writing goes on`, async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await writeIn(page, 'What happened');
  const html = '<p>A <b>line</b> of a large page <img src="https://evil.example/x.png"></p>';
  await hand(page, 'paste', 'text/html', html, large);
  await expect(page.getByText('What you pasted is too much for the text.')).toBeVisible();
  await page.keyboard.type('Still here.');
  await expect(section(page, 'What happened')).toHaveText('Still here.');
  await hand(page, 'drop', 'text/html', html, 5 * MB);
  await hand(page, 'paste', 'text/plain', 'A line of text.\n', 5 * MB);
  await expect(page.getByRole('list', { name: 'Files' }).getByRole('listitem')).toHaveCount(3);
  await untilSaved(page);
  const { evidence } = await caseOnDisk(notebook, study.id);
  const kept = evidence.map((item) => (item.kind === 'file' ? [item.fileName, item.byteLength] : []));
  // The smaller ones may be in first.
  expect(kept.toSorted((one, other) => Number(other[1]) - Number(one[1]))).toEqual([
    [expect.stringMatching(/^Pasted text .*\.html$/), html.length * Math.floor(large / html.length)],
    [expect.stringMatching(/^Pasted text .*\.txt$/), 5 * MB],
    [expect.stringMatching(/^Pasted text .*\.html$/), html.length * Math.floor((5 * MB) / html.length)],
  ]);
  await expect(section(page, 'What happened')).toHaveText('Still here.');
});

test('E4 what is just small enough becomes text, and writing goes on', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await writeIn(page, 'What happened');
  const line = `<p class="MsoNormal" style="margin:0cm">${'A <b>line</b> of a large page. '.repeat(5)}</p>`;
  await hand(page, 'paste', 'text/html', line, 950_000);
  await page.keyboard.type('Still here.');
  // Read from the file: asking the page by roles again and again would be slower than the app.
  await expect
    .poll(async () => JSON.stringify((await caseOnDisk(notebook, study.id)).document), {
      intervals: [1_000],
      timeout: 60_000,
    })
    .toContain('Still here.');
});
