import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, caseText, openFromList, section, titleField, untilSaved, writeIn } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { documentWith, paragraph, sampleCase, sampleId } from '../support/sample-case.ts';
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
