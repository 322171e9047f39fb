import path from 'node:path';
import type { Page } from '@playwright/test';
import { type AppFixtures, expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, caseText, openFromList, titleField, untilSaved } from '../support/case-page.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase();

async function opened({ launch, folder }: Pick<AppFixtures, 'launch' | 'folder'>): Promise<[Page, string]> {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study], []);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await expect(titleField(page)).toHaveValue(study.title);
  return [page, notebook];
}

/** Adds a row for a built-in metric, found by the beginnings of its words, and types its figures. */
async function typeRow(page: Page, words: string, ...figures: readonly string[]): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('ControlOrMeta+Shift+m');
  await keyboard.type(words);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  for (const figure of figures) {
    await keyboard.press('Tab');
    await keyboard.type(figure);
  }
}

const said = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}: `) });
const metric = (page: Page, place: number) => page.getByRole('textbox', { name: `Metric, row ${place}` });

test('the example of degrees goes from blank rows to numbers by keyboard alone, with where each comes from', async ({
  launch,
  folder,
}) => {
  const [page, notebook] = await opened({ launch, folder });
  const { keyboard } = page;

  await test.step('built-in metrics are chosen by arrows, and what was reached is computed', async () => {
    await typeRow(page, 'cost per acq', '40', '30', '33');
    await typeRow(page, 'followers', '1,000', '1,500', '900');
    await typeRow(page, 'reach', '', '2,000,000', '1,700,000');
    await typeRow(page, 'first resp', '', '60', '90');
    await expect(metric(page, 1)).toHaveValue('Cost per acquisition/action (CPA)');
    await expect(metric(page, 2)).toHaveValue('First response time');
    await expect(said(page, 'Attainment, row 1')).toHaveText('70\u202f%');
    await expect(said(page, 'Attainment, row 2')).toHaveText('67\u202f%');
    await expect(said(page, 'Attainment, row 3')).toHaveText('−20\u202f%');
    await expect(said(page, 'Attainment, row 4')).toHaveText('85\u202f%');
    await expect(said(page, 'Variance, row 4')).toHaveText('−300,000');
    await expect(
      page.getByText('Degree over business targets, all measured. Activity alone: 43\u202f%.'),
    ).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Actual, row 2' })).toBeFocused();
  });

  await test.step('details give a weight and a guardrail', async () => {
    await keyboard.press('Alt+Enter');
    const weight = page.getByRole('dialog', { name: 'Metric: First response time' }).getByLabel('Weight');
    await weight.focus();
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('2');
    await keyboard.press('Escape');
    await expect(page.getByText('Degree over business targets, weights 1 and 2, all measured.')).toBeVisible();
  });

  await test.step('the row says where its number comes from', async () => {
    await page.getByRole('button', { name: 'Row Cost per acquisition/action (CPA)' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'How it is computed' }).press('Enter');
    const explanation = page.getByRole('dialog', { name: 'Cost per acquisition/action (CPA)' });
    await expect(explanation).toContainText('(33 − 40) ÷ (30 − 40) = 70');
    expect(await axeObjections(page)).toEqual([]);
    await keyboard.press('Escape');
    await expect(explanation).toHaveCount(0);
  });

  await test.step('a dated reading becomes the actual; the typed one is told', async () => {
    await page.getByRole('button', { name: 'Row Reach' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Readings' }).press('Enter');
    await page.getByRole('button', { name: 'Add a reading' }).press('Enter');
    await expect(page.getByLabel('Date, reading 1')).toBeFocused();
    const value = page.getByRole('textbox', { name: 'Value, reading 1' });
    await expect(value).toHaveAttribute('placeholder', 'not available');
    await value.focus();
    // Its first letters are a number; nothing is reckoned with what was never meant.
    await keyboard.type('1,5');
    await expect(value).toHaveAttribute('aria-invalid', 'true');
    await expect(said(page, 'Actual, row 4')).toHaveCount(0);
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('1,800,000');
    await keyboard.press('Tab');
    await keyboard.type('Instagram');
    expect(await axeObjections(page)).toEqual([]);
    await keyboard.press('Escape');
    await expect(said(page, 'Actual, row 4')).toHaveText('1,800,000');
    await expect(said(page, 'Attainment, row 4')).toHaveText('90\u202f%');
    await expect(page.getByText(/Typed as actual: 1,700,000/)).toBeVisible();
  });

  await test.step('a row leaves with its readings, and one undo brings both back', async () => {
    await page.getByRole('button', { name: 'Row Reach' }).focus();
    await keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Remove row' }).press('Enter');
    await expect(metric(page, 4)).toHaveCount(0);
    await keyboard.press('ControlOrMeta+z');
    await expect(said(page, 'Actual, row 4')).toHaveText('1,800,000');
  });

  await test.step('M16 money shows its currency, and Tab into it chooses all of it for the next key to replace', async () => {
    const target = page.getByRole('textbox', { name: 'Target, row 1' });
    const baseline = page.getByRole('textbox', { name: 'Baseline, row 1' });
    await baseline.focus();
    await keyboard.press('Alt+Enter');
    await page.getByLabel('Currency of this case').fill('EUR');
    await keyboard.press('Escape');
    await expect(target).toHaveValue('€30.00');
    await expect(baseline).toBeFocused();
    await keyboard.press('Tab');
    await expect(target).toHaveValue('30');
    await keyboard.type('31');
    await expect(target).toHaveValue('31');
  });

  await untilSaved(page);
  const saved = await caseOnDisk(notebook, study.id);
  expect(saved.metrics[0]?.target?.value).toBe(31);
  expect(saved.readings).toMatchObject([{ value: 1_800_000, platform: 'Instagram', basis: { is: 'lifetime' } }]);
  expect(saved.metrics.find(({ definition }) => definition === 'first_response_time')?.weight).toBe(2);
});

test('G3 a rate without its sign, a target on the wrong side and a rate its parts do not come to are said, not guessed', async ({
  launch,
  folder,
}) => {
  const [page] = await opened({ launch, folder });
  const { keyboard } = page;
  await typeRow(page, 'link clicks', '', '', '42');
  await typeRow(page, 'impressions', '', '', '1,000');
  await typeRow(page, 'click-through', '', '5');
  await expect(said(page, 'Actual, row 3')).toHaveText('4.2\u202f%');
  await expect(said(page, 'Attainment, row 3')).toHaveText('—');
  await page.getByRole('button', { name: 'Means 5 %' }).press('Enter');
  await expect(said(page, 'Attainment, row 3')).toHaveText('84\u202f%');

  await page.getByRole('textbox', { name: 'Actual, row 3' }).focus();
  await keyboard.type('6 %');
  await expect(
    page.getByText(/6\u202f% \(typed in\) is kept, but link clicks ÷ impressions comes to 4\.2\u202f%/),
  ).toBeVisible();
  await page.getByRole('textbox', { name: 'Baseline, row 3' }).focus();
  await keyboard.type('7 %');
  await expect(page.getByText(/wrong side of the baseline/)).toBeVisible();
  await expect(said(page, 'Attainment, row 3')).toHaveText('—');

  await expect(page.getByText('No business measure')).toBeVisible();
  await page.getByRole('textbox', { name: 'Why none is needed here' }).focus();
  await keyboard.type('Awareness was the goal');
  expect(await axeObjections(page)).toEqual([]);
  await page.getByRole('button', { name: 'Copy table' }).press('Enter');
  await caseText(page).locator('.case-section-text').first().click();
  await keyboard.press('ControlOrMeta+v');
  await expect(caseText(page).getByRole('cell', { name: 'Click-through rate (CTR)', exact: true })).toBeVisible();
});
