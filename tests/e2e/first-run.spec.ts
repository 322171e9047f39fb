import path from 'node:path';
import { chooseFiles, expect, saveTo, test } from '../support/app-fixture.ts';
import { caseRows } from '../support/case-list.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

test('the first start offers the example, a new notebook and a folder', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByRole('heading', { level: 1, name: 'Casebook' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(3);
});

test('a new notebook begins empty and says what to do; the first case is written from there', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch();
  await saveTo(app, path.join(folder, 'Averley Comms'));
  await page.getByRole('button', { name: /Begin a new notebook/ }).click();
  await expect(page.getByRole('heading', { name: 'Write the first case while it is fresh' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Notebook Averley Comms' })).toBeVisible();

  await page.keyboard.press('ControlOrMeta+n');
  await expect(page.getByRole('combobox', { name: 'Template' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toBeFocused();
  await page.keyboard.type('Giving day countdown');
  await expect(caseRows(page, /Giving day countdown/)).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 case', exact: true })).toBeVisible();
});

test('cancelling leaves the offers where they are', async ({ launch }) => {
  const { app, page } = await launch();
  await saveTo(app, null);
  await chooseFiles(app);
  await page.getByRole('button', { name: /Begin a new notebook/ }).click();
  await page.getByRole('button', { name: /Open a notebook/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Casebook' })).toBeVisible();
});

test('a folder that is no notebook is refused in a sentence, one that is opens', async ({ launch, folder }) => {
  const { app, page } = await launch();
  await chooseFiles(app, folder);
  await page.getByRole('button', { name: /Open a notebook/ }).click();
  await expect(page.getByText(/not a Casebook notebook/)).toBeVisible();

  await chooseFiles(app, await writtenNotebook(path.join(folder, 'Ours'), [sampleCase()]));
  await page.getByRole('button', { name: /Open a notebook/ }).click();
  await expect(caseRows(page, /Spring enrolment reel/)).toBeVisible();
});

test('the example opens with cases to read and the way to a notebook of one’s own', async ({ launch }) => {
  const { page } = await launch();
  await page.getByRole('button', { name: /Look at the example notebook/ }).click();
  await expect(caseRows(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start my notebook' })).toBeVisible();
});
