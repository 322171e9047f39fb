import path from 'node:path';
import type { Locator } from '@playwright/test';
import type { RichTextNode } from '../../src/shared/core/rich-text/node.ts';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, openFromList, paste, section, untilSaved, writeIn } from '../support/case-page.ts';
import { pastedContent } from '../support/pasted-content.ts';
import { documentWith, paragraph, sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase();

/** What part of the table's width each column of its first row takes, in percent. */
async function columnsOf(table: Locator): Promise<readonly number[]> {
  return table.evaluate((element) => {
    const cells = [...element.querySelectorAll('tr:first-child > *')].map((cell) => cell.getBoundingClientRect().width);
    const total = cells.reduce((sum, width) => sum + width, 0);
    return cells.map((width) => Math.round((100 * width) / total));
  });
}

test('W8 make a table: by Tab and tools, its columns dragged and stepped, its cells merged and split, and the same after a restart', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await writeIn(page, 'What happened');
  await page.getByRole('button', { name: 'Insert' }).click();
  const focused = await page.getByRole('menuitem', { name: 'Table' }).evaluate(async (item: HTMLElement) => {
    item.click();
    // No turn of the page lies between the press and this: the next key cannot come earlier.
    await Promise.resolve();
    return document.activeElement?.getAttribute('aria-label');
  });
  expect(focused).toBe('Case text');
  const table = section(page, 'What happened').getByRole('table');
  for (const word of ['Channel', 'Taps', 'Applied', 'Reel', '9,000', '1,314', 'Story', '800', '12']) {
    await page.keyboard.type(word);
    await page.keyboard.press('Tab');
  }
  // Tab in the last cell has added a row.
  await expect(table.getByRole('row')).toHaveCount(4);
  await page.keyboard.type('Post');
  await expect(table.getByRole('cell', { name: 'Post' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Table: Channel, Taps, Applied' })).toBeVisible();

  const before = await columnsOf(table);
  const taps = await table.getByRole('columnheader', { name: 'Taps' }).boundingBox();
  if (!taps) throw new Error('The table is not shown.');
  await page.mouse.move(taps.x, taps.y + 10);
  await expect(section(page, 'What happened').locator('.column-border')).toBeVisible();
  await page.mouse.down();
  await page.mouse.move(taps.x + 60, taps.y + 12, { steps: 4 });
  await page.mouse.up();
  const dragged = await columnsOf(table);
  expect(dragged[0]).toBeGreaterThan((before[0] ?? 0) + 5);
  expect(dragged[2]).toBe(before[2]);

  // By keyboard: the tools, where arrow keys move. The caret is still in the first column.
  await page.keyboard.press('Alt+F10');
  await page.getByRole('button', { name: 'Narrow the column' }).press('Enter');
  await page.getByRole('button', { name: 'Narrow the column' }).press('Enter');
  await expect.poll(async () => (await columnsOf(table))[0]).toBe((dragged[0] ?? 0) - 10);
  await page.keyboard.press('Escape');

  await table.getByRole('cell', { name: '800' }).click();
  await table.getByRole('cell', { name: '12', exact: true }).click({ modifiers: ['Shift'] });
  await page.getByRole('toolbar', { name: 'Text tools' }).getByRole('button', { name: 'Merge the cells' }).click();
  await expect(table.getByRole('cell', { name: '800 12' })).toHaveAttribute('colspan', '2');
  await page.getByRole('toolbar', { name: 'Text tools' }).getByRole('button', { name: 'Split the cell' }).click();
  await expect(table.locator('[colspan]')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(table.locator('[colspan]')).toHaveCount(1);

  await table.getByRole('cell', { name: 'Post' }).click();
  await page.getByRole('button', { name: 'What can be done with the table' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Header row' }).click();
  await expect(table.getByRole('columnheader')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(table.getByRole('columnheader')).toHaveCount(3);

  await untilSaved(page);
  const shown = await columnsOf(table);
  await app.close();
  const stored = await caseOnDisk(notebook, study.id);
  const second = await launch('--notebook', notebook);
  await openFromList(second.page, study.title);
  const again = section(second.page, 'What happened').getByRole('table');
  await expect.poll(() => columnsOf(again)).toEqual(shown);
  await expect(again.locator('[colspan="2"]')).toHaveText('80012');
  await second.app.close();
  expect(await caseOnDisk(notebook, study.id)).toEqual(stored);
});

test('W8 a table goes to a spreadsheet and comes back the same; ten thousand cells can be written in', async ({
  launch,
  folder,
}) => {
  const cell = (type: string, text: string, attrs: object = {}): RichTextNode => ({
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null, ...attrs },
    content: [paragraph(text)],
  });
  const rows = [
    [cell('tableHeader', 'Channel', { colwidth: [120] }), cell('tableHeader', 'Taps "net"', { colwidth: [360] })],
    [cell('tableCell', 'Both', { colspan: 2, colwidth: [120, 360] })],
    [cell('tableCell', '=1+1', { colwidth: [120] }), cell('tableCell', '9,000', { colwidth: [360] })],
  ];
  const table: RichTextNode = { type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) };
  const ours = sampleCase({ document: documentWith(table, { type: 'paragraph' }) });
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [ours]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, ours.title);
  const copied = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.addEventListener('copy', (event) => resolve(event.clipboardData?.getData('text/plain') ?? ''));
      }),
  );
  await section(page, 'Summary').getByRole('cell', { name: '9,000' }).click();
  await page.getByRole('button', { name: 'What can be done with the table' }).click();
  await page.getByRole('menuitem', { name: 'Copy the table' }).click();
  const text = 'Channel\t"Taps ""net"""\nBoth\t\n=1+1\t9,000';
  expect(await copied).toBe(text);
  await writeIn(page, 'What happened');
  await page.keyboard.press('Control+v');
  await expect(section(page, 'What happened').getByRole('row')).toHaveCount(3);
  // A spreadsheet that gives words alone.
  await writeIn(page, 'What to change');
  await paste(page, { text: text.replaceAll('\n', '\r\n') });
  await expect(section(page, 'What to change').getByRole('cell', { name: 'Taps "net"', exact: true })).toBeVisible();
  await expect(section(page, 'What to change').getByRole('row')).toHaveCount(3);

  await writeIn(page, 'What we did');
  const sheet = Array.from({ length: 1_000 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * 10 + column));
  const html = sheet.map((cells) => `<tr>${cells.map((n) => `<td>${n}</td>`).join('')}</tr>`).join('');
  await paste(page, { html: `<table>${html}</table>`, text: sheet.map((cells) => cells.join('\t')).join('\n') });
  const large = section(page, 'What we did').getByRole('table');
  await large.locator('td').last().click();
  await page.keyboard.press('Tab');
  await page.keyboard.type('last');
  await expect(large.locator('tr').last()).toHaveText('last');
  await untilSaved(page);
  const stored = await caseOnDisk(notebook, ours.id);
  expect(pastedContent(stored, 'what-happened')[0]).toEqual(pastedContent(ours, 'summary')[0]);
  const [sheetStored] = stored.document.content.find(({ attrs }) => attrs.kind === 'what-we-did')?.content ?? [];
  expect(sheetStored?.content?.length).toBe(1_001);
});

test('W8 a table of eighteen columns scrolls within the text, to be reached by keyboard also where it is only read', async ({
  launch,
  folder,
}) => {
  const cells = Array.from({ length: 18 }, (_, n) => ({ type: 'tableCell', content: [paragraph(String(1000 + n))] }));
  const table: RichTextNode = { type: 'table', content: [{ type: 'tableRow', content: cells }] };
  const newer: RichTextNode = { type: 'paragraph', attrs: { glow: true }, content: [{ type: 'text', text: 'Newer.' }] };
  const written = sampleCase({ document: documentWith(table, paragraph('After.')) });
  const read = sampleCase({ id: sampleId(2), title: 'From a newer version', document: documentWith(table, newer) });
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [written, read]));
  await openFromList(page, written.title);
  const frame = section(page, 'Summary').locator('.case-table');
  const scrolled = () => frame.evaluate((element) => element.scrollLeft);
  await section(page, 'Summary').getByRole('cell', { name: '1000' }).click();
  for (let n = 0; n < 17; n += 1) await page.keyboard.press('Tab');
  await expect.poll(scrolled).toBeGreaterThan(0);
  const scrolls = (objection: string) => objection.startsWith('scrollable-region-focusable');
  expect((await axeObjections(page)).filter(scrolls)).toEqual([]);

  await openFromList(page, read.title);
  await expect(page.getByRole('main').getByText('Read only')).toBeVisible();
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(scrolled).toBeGreaterThan(0);
  expect((await axeObjections(page)).filter(scrolls)).toEqual([]);
});
