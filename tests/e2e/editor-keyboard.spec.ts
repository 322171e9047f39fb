import path from 'node:path';
import type { Page } from '@playwright/test';
import { type AppFixtures, chooseFiles, expect, type RunningApp, runCommand, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseText, figures, openFromList, section, titleField, writeIn } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { documentWith, paragraph, sampleCase } from '../support/sample-case.ts';
import { pictureOf, writtenNotebook } from '../support/written-notebook.ts';

const png = drawnPng(200, 300);
const picture = pictureOf(1, png, { caption: 'The reel', altText: 'A phone' });
const study = sampleCase({
  evidence: [picture],
  document: documentWith(paragraph('Before the figure.'), {
    type: 'figure',
    attrs: { evidence: picture.id, width: 50 },
  }),
});

async function opened({ launch, folder }: Pick<AppFixtures, 'launch' | 'folder'>): Promise<RunningApp> {
  const running = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [study], [png]));
  await openFromList(running.page, study.title);
  return running;
}

/** The browser tells the editor of a caret moved by a key a moment later; here never, as where the next key is quicker. */
async function tellNothingOfCarets(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keepBack = (event: Event) => event.isTrusted && event.stopImmediatePropagation();
    window.addEventListener('selectionchange', keepBack, { capture: true });
  });
}

test('Enter goes from the title into the text; Escape and Tab leave the text, also inside a list', async ({
  launch,
  folder,
}) => {
  const { page } = await opened({ launch, folder });
  await titleField(page).press('Enter');
  await expect(caseText(page)).toBeFocused();
  await writeIn(page, 'What we did');
  await page.keyboard.type('- one');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('under one');
  await expect(section(page, 'What we did').locator('li li')).toHaveText('under one');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(caseText(page)).not.toBeFocused();
  await expect(section(page, 'What we did').locator('li li')).toHaveText('under one');
});

test('the text tools are reached by Alt+F10, moved through by arrows and left by Escape', async ({
  launch,
  folder,
}) => {
  const { page } = await opened({ launch, folder });
  await writeIn(page, 'What we did');
  await tellNothingOfCarets(page);
  await page.keyboard.type('bold');
  await page.keyboard.press('Shift+Home');
  const tools = page.getByRole('toolbar', { name: 'Text tools' });
  await page.keyboard.press('Alt+F10');
  await expect(tools.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tools.getByRole('button', { name: 'Bold' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(tools.getByRole('button', { name: 'Italic' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(caseText(page)).toBeFocused();
  await expect(section(page, 'What we did').locator('strong')).toHaveText('bold');
});

test('a figure is passed, entered, widened and left by keyboard', async ({ launch, folder }) => {
  const { page } = await opened({ launch, folder });
  await tellNothingOfCarets(page);
  await section(page, 'Summary').locator('p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect(figures(page)).toHaveClass(/is-picked/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Caption of figure 1', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Alternative text of figure 1', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(figures(page).getByRole('button', { name: 'Width 25 %' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('After the figure.');
  await expect(section(page, 'Summary').locator(':scope > p')).toHaveText(['Before the figure.', 'After the figure.']);
});

test('rows of metrics are added, moved and removed by keyboard', async ({ launch, folder }) => {
  const { page } = await opened({ launch, folder });
  await page.keyboard.press('ControlOrMeta+Shift+m');
  await page.keyboard.type('Views');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Taps');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(page.getByRole('textbox', { name: 'Metric, row 1' })).toHaveValue('Taps');
  await expect(page.getByRole('textbox', { name: 'Metric, row 1' })).toBeFocused();
  await page.getByRole('button', { name: 'Row Taps' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Remove row' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Metric, row 1' })).toHaveValue('Views');
  await expect(page.getByRole('textbox', { name: 'Metric, row 1' })).toBeFocused();
});

test('the first letter typed after the keys of a new row is in the row', async ({ launch, folder }) => {
  const { page } = await opened({ launch, folder });
  await titleField(page).focus();
  const focused = await page.evaluate(() => {
    const keys = { key: 'M', code: 'KeyM', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', keys));
    // No turn of the page lies between the keys and this: the next key cannot come earlier.
    return document.activeElement?.getAttribute('aria-label');
  });
  expect(focused).toBe('Metric, row 1');
});

test('a section is added, named, written and folded; the six cannot be removed', async ({ launch, folder }) => {
  const { app, page } = await opened({ launch, folder });
  await writeIn(page, 'What to change');
  await runCommand(app, 'add-section');
  await expect(page.getByRole('textbox', { name: 'Section title' })).toBeFocused();
  await page.keyboard.type('Budget');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Spent on boosting.');
  await expect(caseText(page).locator('.case-section').nth(5)).toContainText('Spent on boosting.');
  await page.getByRole('button', { name: 'Show “Budget”' }).press('Enter');
  await expect(page.getByText('Spent on boosting.')).toBeHidden();
  await page.getByRole('button', { name: 'Remove this section' }).press('Enter');
  await expect(caseText(page).getByRole('heading', { level: 2 })).toHaveCount(6);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('textbox', { name: 'Section title' })).toHaveValue('Budget');
});

test('goals known in the notebook are offered while one is typed', async ({ launch, folder }) => {
  const { page } = await opened({ launch, folder });
  const channels = page.getByRole('combobox', { name: 'Channels' });
  await channels.fill('Instagram, tik');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(channels).toHaveValue('Instagram, TikTok, ');
  await page.keyboard.press('Tab');
  await expect(channels).toHaveValue('Instagram, TikTok');
});

test('axe has nothing to object to in an open case, whatever is open in it', async ({ launch, folder }) => {
  const { app, page } = await opened({ launch, folder });
  await page.keyboard.press('ControlOrMeta+Shift+m');
  await page.keyboard.type('Views');
  await page.keyboard.press('Tab');
  await page.keyboard.type('many');
  expect(await axeObjections(page)).toEqual([]);
  await section(page, 'Summary').locator('p').first().click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await expect(page.getByRole('toolbar', { name: 'Text tools' })).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
  await page.getByRole('button', { name: 'Dates: none' }).click();
  await page.getByRole('combobox', { name: 'Channels' }).fill('i');
  expect(await axeObjections(page)).toEqual([]);
  await chooseFiles(app);
  await figures(page).locator('img').click();
  expect(await axeObjections(page)).toEqual([]);
});
