import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, caseText, openFromList, section, titleField, untilSaved, writeIn } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { documentWith, paragraph, sampleCase, sampleId, samplePost } from '../support/sample-case.ts';
import { pictureOf, writtenNotebook } from '../support/written-notebook.ts';

const png = drawnPng(200, 300);
const picture = pictureOf(1, png, { caption: 'The reel as posted', altText: '' });
const cell = (text: string) => ({ type: 'tableCell', content: [paragraph(text)] });
const study = sampleCase({
  title: 'Spring reel',
  evidence: [picture],
  document: documentWith(
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'A re' },
        { type: 'text', text: 'el', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' and two Reels.' },
      ],
    },
    { type: 'figure', attrs: { evidence: picture.id, width: 50 } },
    { type: 'table', content: [{ type: 'tableRow', content: [cell('the reel'), cell('views')] }] },
    paragraph('The end.'),
  ),
});
const foreign = sampleCase({
  id: sampleId(2),
  title: 'From a newer version',
  document: documentWith({ type: 'paragraph', attrs: { glow: true }, content: [{ type: 'text', text: 'A reel.' }] }),
});

const bar = (page: Page) => page.getByRole('search', { name: 'Find in case' });
const selectedText = (page: Page) => page.evaluate(() => String(document.getSelection()));
const marked = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('case-match') ?? [])].length);

test('words are found in text, table, title and caption, counted and gone through', async ({ launch, folder }) => {
  const { page } = await launch(
    '--notebook',
    await writtenNotebook(path.join(folder, 'Ours'), [study, foreign], [png]),
  );
  await openFromList(page, study.title);
  await page.getByRole('button', { name: 'Show “Summary”' }).press('Enter');
  await expect(section(page, 'Summary')).toBeHidden();

  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('reel');
  await expect(bar(page).getByText('1 of 5')).toBeVisible();
  await expect(page.locator('h1 .is-here')).toHaveText('reel');
  await expect.poll(() => marked(page)).toBe(3);
  await page.keyboard.press('Enter');
  await expect(bar(page).getByText('2 of 5')).toBeVisible();
  await expect(section(page, 'Summary')).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page).getByText('5 of 5')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Match case' }).click();
  await expect(bar(page).getByText('of 4')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Match case' }).click();
  await bar(page).getByRole('button', { name: 'Whole words' }).click();
  await expect(bar(page).getByText('of 4')).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);

  await test.step('Escape leaves the match selected, in the text and in a caption', async () => {
    await bar(page).getByRole('textbox', { name: 'Find' }).fill('the reel');
    await expect(bar(page).getByText('1 of 2')).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    await expect(caseText(page)).toBeFocused();
    expect(await selectedText(page)).toBe('the reel');
    await page.keyboard.press('F3');
    await expect(bar(page).getByText('1 of 2')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.press('Escape');
    const caption = page.getByRole('textbox', { name: 'Caption of figure 1', exact: true });
    await expect(caption).toBeFocused();
    expect(await caption.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd])).toEqual([
      0, 8,
    ]);
  });

  await test.step('what can only be read is found and not replaced', async () => {
    await openFromList(page, foreign.title);
    await expect(page.getByRole('main').getByText('Read only')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+f');
    await page.keyboard.type('reel');
    await expect(bar(page).getByText('1 of 1')).toBeVisible();
    await expect(bar(page).getByRole('button', { name: 'Replace…' })).toHaveCount(0);
  });
});

test('one match or all are replaced, each time as one step to undo', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study], [png]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await page.keyboard.press('ControlOrMeta+h');
  await page.keyboard.type('reel');
  await expect(bar(page).getByText('1 of 5')).toBeVisible();
  await page.keyboard.press('Enter');
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('clip');
  await page.keyboard.press('Enter');
  await expect(section(page, 'Summary')).toContainText('A clip and two Reels.');
  await expect(bar(page).getByText('2 of 4')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Replace all' }).click();
  await expect(bar(page).getByText('Nothing found')).toBeVisible();
  await expect(titleField(page)).toHaveValue('Spring clip');
  await expect(section(page, 'Summary').getByRole('cell').first()).toHaveText('the clip');
  await untilSaved(page);
  expect((await caseOnDisk(notebook, study.id)).evidence[0]?.caption).toBe('The clip as posted');

  await page.keyboard.press('ControlOrMeta+z');
  await expect(titleField(page)).toHaveValue('Spring reel');
  await expect(section(page, 'Summary')).toContainText('A clip and two Reels.');
  await expect(bar(page).getByText('4 found')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(section(page, 'Summary')).toContainText('A reel and two Reels.');
  await expect(section(page, 'Summary').locator('strong')).toHaveText('el');
  await page.keyboard.press('Escape');
  await writeIn(page, 'What we did');
  await page.keyboard.type('reel');
  await page.keyboard.press('ControlOrMeta+f');
  await expect(bar(page).getByText('6 found')).toBeVisible();
});

test('W11 a post, its author and the title of a linked case are found; the title stays when all is replaced', async ({
  launch,
  folder,
}) => {
  const post = samplePost(1, { author: 'Zebra Daily', text: 'A zebra!' });
  const link = { type: 'caseLink', attrs: { case: sampleId(3), title: 'Old name' } };
  const line = { type: 'paragraph', content: [{ type: 'text', text: 'As on ' }, link] };
  const linking = sampleCase({
    evidence: [post],
    document: documentWith(line, { type: 'figure', attrs: { evidence: post.id, width: 100 } }),
  });
  const linked = sampleCase({ id: sampleId(3), title: 'Day of the zebra' });
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [linking, linked]));
  await openFromList(page, linking.title);
  await expect(section(page, 'Summary')).toContainText('Day of the zebra');
  await page.keyboard.press('ControlOrMeta+h');
  await page.keyboard.type('zebra');
  await expect(bar(page).getByText('1 of 3')).toBeVisible();
  const words = page.getByRole('textbox', { name: 'Words of the post' });
  const fontOf = (element: Element) => [getComputedStyle(element).fontFamily, getComputedStyle(element).fontSize];
  const over = page.locator('.case-line-marks', { hasText: 'A zebra!' });
  expect(await over.evaluate(fontOf)).toEqual(await words.evaluate(fontOf));
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('lion');
  await bar(page).getByRole('button', { name: 'Replace all' }).click();
  await expect(page.getByText('1 left as it was: it is the title of another case')).toBeVisible();
  await expect(words).toHaveValue('A lion!');
  await expect(page.getByRole('textbox', { name: 'Author' })).toHaveValue('lion Daily');
  await expect(section(page, 'Summary')).toContainText('Day of the zebra');
});
