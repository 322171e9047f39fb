import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Experiment } from '../../src/shared/core/experiment/experiment.ts';
import { blankExperiment } from '../../src/shared/core/experiment/experiment-edits.ts';
import { expect, runCommand, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, openFromList, section, untilSaved } from '../support/case-page.ts';
import { pdfText } from '../support/pdf-tools.ts';
import { runApp } from '../support/run-app.ts';
import { sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const experiment = (page: Page) => page.getByRole('region', { name: 'A/B test', exact: true });
const warnings = (page: Page) => experiment(page).getByRole('status').getByRole('listitem');

/** An earlier test of the length of captions, decided. */
function earlierTest(): Experiment {
  let n = 600;
  const blank = blankExperiment(() => {
    n += 1;
    return sampleId(n);
  });
  return { ...blank, element: 'Caption', metric: 'Saves', to: '2025-10-04', decision: 'no difference we could see' };
}

/** Types a figure of a variant over what is there. */
async function typeFigure(page: Page, name: string, figure: string): Promise<void> {
  await experiment(page).getByRole('textbox', { name, exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(figure);
}

/** Presses Tab until it is reached. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

test('X1–X6 an A/B test from the template to the decision by keyboard alone: planned, counted, warned of, told, kept, printed', async ({
  launch,
  folder,
}) => {
  const before = sampleCase({ title: 'Autumn captions', experiments: [earlierTest()] });
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [before]);
  const { app, page } = await launch('--notebook', notebook);
  const { keyboard } = page;
  const test_ = experiment(page);

  await test.step('the template begins with a test to fill in, reached by Tab', async () => {
    await keyboard.press('ControlOrMeta+n');
    await expect(page.getByRole('combobox', { name: 'Template' })).toBeFocused();
    await keyboard.type('a/b');
    await expect(page.getByRole('option', { selected: true })).toHaveText(/^A\/B test/);
    await keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();
    await keyboard.type('Long or short captions');
    await tabTo(page, test_.getByRole('textbox', { name: 'Because' }));
    await keyboard.type('people read little on a phone');
    await keyboard.press('Tab');
    await keyboard.type('the length of the caption');
    await keyboard.press('Tab');
    await keyboard.type('clicks by half a point');
  });

  await test.step('X6 what was tested before on the same element is listed', async () => {
    await tabTo(page, test_.getByRole('textbox', { name: 'What is changed' }));
    await keyboard.type('caption');
    await expect(test_.getByRole('list', { name: 'Tested before' }).getByRole('listitem')).toHaveText(
      /^Autumn captions\s*Caption, Saves: no difference we could see, Oct 4, 2025$/,
    );
    await keyboard.press('Tab');
    await keyboard.type('Click-through rate');
  });

  await test.step('X5 how many are needed is worked out, and planned', async () => {
    await test_.getByRole('button', { name: 'How many are needed?' }).press('Enter');
    await keyboard.type('10 %');
    await keyboard.press('Tab');
    await keyboard.type('2');
    const panel = page.getByRole('dialog', { name: 'How many each variant needs' });
    await expect(panel.getByRole('status')).toContainText('With a percent sign, please');
    await keyboard.type(' %');
    await expect(panel.getByRole('status')).toHaveText('3,841 for each variant, 7,682 in all.');
    expect(await axeObjections(page)).toEqual([]);
    await keyboard.press('Enter');
    await expect(test_.getByRole('textbox', { name: 'Planned for each' })).toHaveValue('3,841');
  });

  await test.step('X3 too few is too small to tell', async () => {
    await typeFigure(page, 'Variant A', 'two lines');
    await typeFigure(page, 'Shown to, A', '2,106');
    await keyboard.press('Enter');
    await expect(test_.getByRole('textbox', { name: 'Shown to, B' })).toBeFocused();
    await keyboard.type('2,094');
    await typeFigure(page, 'Did it, A', '60');
    await keyboard.press('Enter');
    await keyboard.type('66');
    await expect(warnings(page)).toHaveText(['Too small to tell: A 2,106, B 2,094 of 3,841 planned for each.']);
    await expect(test_.getByRole('button', { name: /^Could not tell: B higher by/ })).toHaveText(
      /4,200 of 7,682 planned\.$/,
    );
  });

  await test.step('X2 enough of them, and the sentence says who did better, with where it comes from', async () => {
    await typeFigure(page, 'Shown to, A', '42120');
    await typeFigure(page, 'Shown to, B', '41880');
    await typeFigure(page, 'Did it, A', '1210');
    await typeFigure(page, 'Did it, B', '1370');
    await expect(warnings(page)).toHaveCount(0);
    const sentence = test_.getByRole('button', { name: /^B did better by/ });
    await expect(sentence).toHaveText('B did better by 0.4\u202fpp (95\u202f% 0.2 to 0.6).');
    await sentence.press('Enter');
    const explained = page.getByRole('dialog', { name: 'Difference and interval' });
    await expect(explained).toContainText('A 1,210 of 42,120; B 1,370 of 41,880');
    expect(await axeObjections(page)).toEqual([]);
    await keyboard.press('Escape');
    await expect(sentence).toBeFocused();
    await typeFigure(page, 'Shown to, B', '35000');
    await expect(warnings(page)).toHaveText([
      /The counts do not match the planned split .*: do not trust the result\./,
    ]);
    await keyboard.press('ControlOrMeta+z');
    await expect(sentence).toBeVisible();
  });

  await test.step('X4 it is decided', async () => {
    const decision = test_.getByLabel('Decision');
    await expect(decision.getByRole('option')).toHaveText([
      'not decided yet',
      'A better',
      'B better',
      'no difference we could see',
      'could not tell',
    ]);
    await decision.focus();
    await keyboard.type('B better');
    await keyboard.press('Tab');
    await keyboard.type('Nine lines from now on.');
    await expect(test_.getByRole('list', { name: 'Tested before' })).toHaveCount(0);
    await runCommand(app, 'theme-dark');
    expect(await axeObjections(page)).toEqual([]);
  });

  await untilSaved(page);
  await app.close();
  const again = await launch('--notebook', notebook);
  await openFromList(again.page, 'Long or short captions');
  await expect(experiment(again.page).getByRole('button', { name: /^B did better by/ })).toBeVisible();
  await expect(experiment(again.page).getByLabel('Decision')).toHaveValue('B better');
  await again.app.close();

  const file = path.join(folder, 'out.pdf');
  const where = ['--user-data', path.join(folder, 'printing'), '--notebook', notebook];
  expect((await runApp(...where, '--print', 'Long or short captions', '--to', file)).code).toBe(0);
  const text = pdfText(file);
  for (const words of [
    'Because people read little on a phone, changing the length of the caption, will move clicks by half a point.',
    'A, two lines',
    'B did better by 0.4 pp (95 % 0.2 to 0.6).',
    'Decision: B better. Nine lines from now on.',
  ])
    expect(text).toContain(words);
});

test('G3 counts that cannot be are said in a sentence, and a test is added by a slash', async ({ launch, folder }) => {
  const study = sampleCase();
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { page } = await launch('--notebook', notebook);
  const { keyboard } = page;
  await openFromList(page, study.title);
  await expect(experiment(page)).toHaveCount(0);
  await section(page, 'What we did').locator(':scope > *').last().click();
  await keyboard.press('End');
  await keyboard.press('Enter');
  await keyboard.type('/a/b');
  await expect(page.getByRole('option', { name: 'A/B test' })).toBeVisible();
  await keyboard.press('Enter');
  const test_ = experiment(page);
  await expect(test_.getByRole('textbox', { name: 'Because' })).toBeFocused();

  await typeFigure(page, 'Shown to, A', '100');
  await typeFigure(page, 'Did it, A', '101');
  await expect(test_.getByText('More did it than saw it: one of the two counts must be wrong.').first()).toBeVisible();
  await typeFigure(page, 'Shown to, B', 'about 90');
  await expect(test_.getByRole('textbox', { name: 'Shown to, B' })).toHaveAttribute('aria-invalid', 'true');
  await expect(test_.getByText('Not a number we are sure of. What was there before is kept.')).toBeVisible();
  // Its first letters are a number; nothing is reckoned with what was never meant.
  await typeFigure(page, 'Did it, B', '1,5');
  await expect(test_.getByRole('textbox', { name: 'Did it, B' })).toHaveAttribute('aria-invalid', 'true');
  await untilSaved(page);
  const [kept] = (await caseOnDisk(notebook, study.id)).experiments ?? [];
  expect(kept?.variants[1]?.conversions).toBeNull();
  await typeFigure(page, 'Did it, B', '');
  await typeFigure(page, 'Shown to, B', '0');
  await expect(test_.getByText(/^Nobody saw it/).first()).toBeVisible();
  await expect(test_.getByRole('button', { name: /^Rate, B: not known/ })).toHaveText('—');
  expect(await axeObjections(page)).toEqual([]);

  await test_.getByRole('button', { name: 'Add a variant' }).press('Enter');
  await expect(test_.getByRole('textbox', { name: 'Variant C' })).toBeFocused();
  await keyboard.type('logo');
  await test_.getByRole('button', { name: 'Remove variant A' }).press('Enter');
  await expect(test_.getByRole('textbox', { name: 'Variant B' })).toHaveValue('logo');
  await keyboard.press('ControlOrMeta+z');
  await expect(test_.getByRole('textbox', { name: 'Did it, A' })).toHaveValue('101');
  await test_.getByRole('button', { name: 'Add a guardrail' }).press('Enter');
  await keyboard.type('Hides');
  await test_.getByRole('button', { name: 'Remove Hides' }).press('Enter');
  await expect(test_.getByRole('button', { name: 'Measure something more' })).toBeFocused();
  await test_.getByRole('button', { name: 'Remove A/B test' }).press('Enter');
  await expect(test_).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Case text' })).toBeFocused();
  await keyboard.press('ControlOrMeta+z');
  await untilSaved(page);
  expect((await caseOnDisk(notebook, study.id)).experiments?.[0]?.variants.map(({ exposures }) => exposures)).toEqual([
    100,
    0,
    null,
  ]);
});
