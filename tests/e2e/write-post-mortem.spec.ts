import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { caseRows } from '../support/case-list.ts';
import { caseText, openFromList, section, titleField, untilSaved, writeIn } from '../support/case-page.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

test('a post-mortem is written, the app is closed, and everything is there again', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), []);
  const first = await launch('--notebook', notebook);
  await first.page.keyboard.press('ControlOrMeta+n');
  await expect(first.page.getByRole('combobox', { name: 'Template' })).toBeFocused();
  await first.page.keyboard.press('Enter');
  await expect(titleField(first.page)).toBeFocused();
  await first.page.keyboard.type('Spring enrolment reel');

  await test.step('the facts', async () => {
    const { page } = first;
    await page.getByRole('combobox', { name: 'Goal' }).fill('Applications, Awareness');
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Campaign' }).fill('Spring 2026');
    await page.getByRole('combobox', { name: 'Channels' }).fill('Instagram, TikTok');
    await page.getByRole('button', { name: 'Dates: none' }).click();
    await page.getByLabel('First day').fill('2026-03-05');
    await page.getByLabel('Last day').fill('2026-04-18');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Dates: March 5 – April 18, 2026' })).toBeFocused();
    await page.getByRole('combobox', { name: 'Status' }).selectOption('in review');
    await page.getByRole('button', { name: 'More facts' }).press('Enter');
    await page.keyboard.type('Parents, pupils');
    await expect(page.getByRole('combobox', { name: 'Audience' })).toHaveValue('Parents, pupils');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ree');
    await page.getByRole('option', { name: 'Reel', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Function: none' }).press('Enter');
    await page.getByRole('menuitemcheckbox', { name: 'Recruiting' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Function: Recruiting' })).toBeFocused();
  });

  await test.step('the text', async () => {
    const { page } = first;
    await writeIn(page, 'Summary');
    await page.keyboard.type('Seen by far more people than planned. **Few** applied. ');
    await page.keyboard.press('Enter');
    await page.keyboard.type('# How it was noticed');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- a comment with 148 likes');
    await page.keyboard.press('Enter');
    await page.keyboard.type('the form log');
    await writeIn(page, 'What we did');
    await page.keyboard.type('The report');
    await page.keyboard.press('Shift+Home');
    await page.getByRole('toolbar', { name: 'Text tools' }).getByRole('button', { name: 'Link' }).click();
    await page.keyboard.type('example.org/report');
    await page.keyboard.press('Enter');
    await writeIn(page, 'What happened');
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Table' }).click();
    await page.keyboard.type('Day');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Taps');
  });

  await test.step('the metrics', async () => {
    const { page } = first;
    await page.getByRole('button', { name: 'Add a metric' }).click();
    for (const text of ['Applications started', '1,180', '1,500', '1,314', 'Counted twice']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('textbox', { name: 'Note, row 1' }).press('Enter');
    await page.keyboard.type('Views');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('about 250');
    await expect(page.getByText('not a number: kept as text')).toBeVisible();
    await untilSaved(page);
  });
  await first.app.close();

  const { page } = await launch('--notebook', notebook);
  await expect(caseRows(page)).toHaveCount(1);
  await openFromList(page, 'Spring enrolment reel');
  await expect(titleField(page)).toHaveValue('Spring enrolment reel');
  await expect(page.getByRole('combobox', { name: 'Goal' })).toHaveValue('Applications, Awareness');
  await expect(page.getByRole('textbox', { name: 'Campaign' })).toHaveValue('Spring 2026');
  await expect(page.getByRole('combobox', { name: 'Channels' })).toHaveValue('Instagram, TikTok');
  await expect(page.getByRole('combobox', { name: 'Audience' })).toHaveValue('Parents, pupils');
  await expect(page.getByRole('combobox', { name: 'Content' })).toHaveValue('Reel');
  await expect(page.getByRole('button', { name: 'Function: Recruiting' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dates: March 5 – April 18, 2026' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('in review');
  await expect(section(page, 'Summary').locator('strong')).toHaveText('Few');
  await expect(section(page, 'Summary').getByRole('heading', { level: 3 })).toHaveText('How it was noticed');
  await expect(section(page, 'Summary').getByRole('listitem')).toHaveText(['a comment with 148 likes', 'the form log']);
  await expect(section(page, 'What we did').locator('a')).toHaveAttribute('href', 'https://example.org/report');
  await expect(section(page, 'What happened').getByRole('columnheader')).toHaveText(['Day', 'Taps', '']);
  await expect(page.getByRole('textbox', { name: 'Actual, row 1' })).toHaveValue('1,314');
  await expect(page.getByRole('textbox', { name: 'Target, row 2' })).toHaveValue('about 250');
  await expect(page.getByRole('textbox', { name: 'Actual, row 2' })).toHaveValue('');
  await expect(caseText(page).getByRole('heading', { level: 2 })).toHaveText([
    'Summary',
    'Goal and targets',
    'What we did',
    'What happened',
    'What to change',
    'Evidence',
  ]);
});
