import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { caseOnDisk, figures, openFromList, paste, section, untilSaved, writeIn } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { pdfLayout } from '../support/pdf-layout.ts';
import { runApp } from '../support/run-app.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase();
const html = readFileSync(path.resolve(import.meta.dirname, '../fixtures/paste/excel.html'), 'utf8');

test('W7 paste a table from Excel: cells, merged ones too, are there to be written in, and a picture of it is not', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await writeIn(page, 'What happened');
  // Excel puts a bitmap of the cells on the clipboard beside them.
  await paste(page, {
    html,
    text: 'Spring enrolment\t\t\r\nChannel\tTaps\tApplied\r\n',
    files: [{ name: 'image.png', media: 'image/png', bytes: drawnPng(40, 20) }],
  });
  const table = section(page, 'What happened').getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(4);
  await expect(table.getByRole('cell', { name: 'Spring enrolment' })).toHaveAttribute('colspan', '3');
  await expect(table.getByRole('cell', { name: 'Reel' })).toHaveAttribute('rowspan', '2');
  await expect(table.getByRole('link', { name: 'later' })).toHaveAttribute('href', 'https://example.org/q2');
  await expect(figures(page)).toHaveCount(0);
  await expect(table.locator('[style*="color"], [class*="xl6"], col[width]')).toHaveCount(0);

  await table.getByRole('cell', { name: '9,000' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' counted');
  await page.keyboard.press('Tab');
  await page.keyboard.type('about 1,300');
  await expect(table.getByRole('cell', { name: '9,000 counted' })).toBeVisible();
  await expect(table.getByRole('cell', { name: 'about 1,300' })).toBeVisible();
  await untilSaved(page);
  const { evidence, document } = await caseOnDisk(notebook, study.id);
  expect(evidence).toEqual([]);
  const blocks = document.content.find(({ attrs }) => attrs.kind === 'what-happened')?.content ?? [];
  expect(blocks.map(({ type }) => type)).toEqual(['table', 'paragraph']);
});

test('W8 paste a long table from Excel, make its first row the head, and find it on each page of the PDF after a restart', async ({
  launch,
  folder,
  userData,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await writeIn(page, 'What happened');
  const rows = Array.from({ length: 80 }, (_, n) => `<tr><td>Post ${n + 1}</td><td>${n * 7}</td><td>ok</td></tr>`);
  const head = '<tr><td>Channel or post</td><td>Taps each</td><td>Judged</td></tr>';
  await paste(page, { html: html.replace(/<tr[\s\S]*<\/tr>/, head + rows.join('')) });
  const table = section(page, 'What happened').getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(81);
  await table.getByRole('cell', { name: 'Judged' }).click();
  await page.keyboard.press('Alt+F10');
  await page.getByRole('button', { name: 'Header row' }).press('Enter');
  await page.getByRole('button', { name: 'Narrow the column' }).press('Enter');
  await expect(table.getByRole('columnheader')).toHaveText(['Channel or post', 'Taps each', 'Judged']);
  await page.keyboard.press('Escape');
  await untilSaved(page);
  await app.close();

  const again = await launch('--notebook', notebook);
  await openFromList(again.page, study.title);
  await expect(section(again.page, 'What happened').getByRole('row')).toHaveCount(81);
  await again.app.close();
  const file = path.join(folder, 'out.pdf');
  const { code } = await runApp('--user-data', userData, '--notebook', notebook, '--print', study.id, '--to', file);
  expect(code).toBe(0);
  const pages = (await pdfLayout(file)).filter(({ lines }) => lines.some(({ text }) => /^Post \d+/.test(text)));
  expect(pages.length).toBeGreaterThan(1);
  for (const { lines, width } of pages) {
    const words = lines.map(({ text }) => text).join(' ');
    expect(words).toContain('Channel or post');
    expect(words).toContain('Judged');
    for (const { right } of lines) expect(right).toBeLessThanOrEqual(width);
  }
  const all = pages.flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(/Post \d+/g) ?? []));
  expect(new Set(all).size).toBe(80);
});
