import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, saveTo, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { titleField, untilSaved } from '../support/case-page.ts';
import { pdfText } from '../support/pdf-tools.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

/** Longer than the way from any control of the case to any other. */
const FAR = 80;

/** Goes to a control by Tab, or backwards, as a person without a pointer does. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < FAR; presses += 1) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${wanted} is not reached by ${key}.`);
}

/** A line of the targets: a built-in metric found by the beginnings of its words, then its figures. */
async function typeRow({ keyboard }: Page, words: string, ...figures: readonly string[]): Promise<void> {
  await keyboard.press('ControlOrMeta+Shift+m');
  await keyboard.type(words);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  for (const figure of figures) {
    await keyboard.press('Tab');
    await keyboard.type(figure);
  }
}

test('O1 M4 the example of degrees goes from a blank case to a printed outcome by keyboard alone', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), []);
  const { app, page } = await launch('--notebook', notebook);
  const { keyboard } = page;
  const outcome = page.getByRole('region', { name: 'Outcome' });

  await test.step('a blank case', async () => {
    await keyboard.press('ControlOrMeta+n');
    await expect(page.getByRole('combobox', { name: 'Template' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(titleField(page)).toBeFocused();
    await keyboard.type('Worked example');
  });

  await test.step('targets with baselines and actuals, one of them of weight 2', async () => {
    await typeRow(page, 'followers', '1,000', '1,500', '900');
    await typeRow(page, 'reach', '', '2,000,000', '1,700,000');
    await typeRow(page, 'first resp', '', '60', '90');
    await typeRow(page, 'cost per acq', '40', '30', '33');
    await keyboard.press('Alt+Enter');
    const details = page.getByRole('dialog', { name: 'Metric: Cost per acquisition/action (CPA)' });
    await tabTo(page, details.getByLabel('Weight'));
    await keyboard.press('ControlOrMeta+a');
    await keyboard.type('2');
    await keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Actual, row 2' })).toBeFocused();
    await expect(
      page.getByText('Degree over business targets, weights 1 and 2, all measured. Activity alone: 43\u202f%.'),
    ).toBeVisible();
    for (const [row, share] of [67, 70, -20, 85].entries())
      await expect(page.getByRole('button', { name: new RegExp(`^Attainment, row ${row + 1}: `) })).toHaveText(
        `${String(share).replace('-', '−')}\u202f%`,
      );
  });

  await test.step('the actuals are given their day, which makes the case a measured one', async () => {
    const measured = outcome.getByRole('button', { name: /^Measured/ });
    await expect(measured).toContainText('not yet');
    await tabTo(page, page.getByRole('button', { name: 'Give them this day' }));
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Actual, row 1' })).toBeFocused();
    await expect(measured).not.toContainText('not yet');
  });

  await test.step('the number says how it was computed, and is acknowledged', async () => {
    const number = outcome.getByRole('button', { name: 'Outcome: 69\u202f% partly met' });
    await tabTo(page, number, 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /69/ })).toContainText(
      '(1 × 67\u202f% + 2 × 70\u202f%) ÷ 3 = 69\u202f% partly met.',
    );
    expect(await axeObjections(page)).toEqual([]);
    await keyboard.press('Escape');
    await expect(number).toBeFocused();
    const acknowledged = outcome.getByRole('button', { name: /^Acknowledged/ });
    await tabTo(page, acknowledged);
    await keyboard.press('Enter');
    await keyboard.type('Cheaper, and slower to answer.');
    await keyboard.press('Enter');
    await expect(acknowledged).toBeFocused();
    await expect(acknowledged).not.toContainText('not yet');
  });

  await untilSaved(page);
  const file = path.join(folder, 'out.pdf');
  await test.step('and printed', async () => {
    await saveTo(app, file);
    await keyboard.press('ControlOrMeta+p');
    const preview = page.getByRole('dialog', { name: 'Print preview' });
    await expect(preview.getByRole('navigation', { name: 'Pages' })).toBeVisible();
    await tabTo(page, preview.getByRole('button', { name: 'Save PDF' }));
    await keyboard.press('Enter');
    await expect(preview.getByRole('status')).toContainText('Saved as “out.pdf”');
  });

  const text = pdfText(file).replace(/\s+/g, ' ');
  for (const words of [
    'Worked example',
    '69 % partly met',
    'Cost per acquisition/action (CPA)',
    'Degree over business targets, weights 1 and 2, all measured. Activity alone: 43 %.',
    'Acknowledged: “Cheaper, and slower to answer.”',
  ])
    expect(text).toContain(words);
  for (const share of ['67 %', '70 %', '−20 %', '85 %']) expect(text).toContain(share);
});
