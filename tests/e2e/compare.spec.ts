import path from 'node:path';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { newCaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { dayAfter } from '../../src/shared/core/plot/days.ts';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseRows } from '../support/case-list.ts';
import { NOW, sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const figure = (value: number) => ({ typed: String(value), value, unit: 'count' as const });
const one = (n: number, title: string, from: string, reached: number, more: Partial<CaseStudy> = {}): CaseStudy =>
  sampleCase({
    ...newCaseStudy(sampleId(n), NOW),
    title,
    goals: ['Applications'],
    channels: ['Instagram'],
    period: { from, to: dayAfter(from, 29) },
    metrics: [
      {
        id: sampleId(100 * n),
        metric: 'Applications',
        definition: 'applications',
        baseline: figure(40),
        target: figure(140),
        actual: null,
        note: '',
      },
    ],
    readings: [-2, 0, 10, 30].map((day, index) => ({
      id: sampleId(100 * n + 10 + index),
      metric: sampleId(100 * n),
      date: dayAfter(from, day),
      value: 40 + Math.round(((reached - 40) * Math.max(0, day)) / 30),
      basis: { is: 'lifetime' as const },
      source: '',
      platform: 'Instagram',
    })),
    ...more,
  });
const factor = (n: number, text: string) => ({ id: sampleId(n), text, confidence: 'likely' as const, evidence: [] });

const cases = [
  one(1, 'Spring reel', '2025-03-01', 90, { factors: [factor(901, 'Creative late'), factor(902, 'Exam weeks')] }),
  one(2, 'Spring reel again', '2026-03-02', 120, { factors: [factor(903, 'creative late')] }),
  one(3, 'Open day', '2024-05-05', 60),
  one(4, 'Winter reel', '2023-12-01', 70),
  one(5, 'Summer reel', '2023-06-01', 75),
];

test('I7 compare two campaigns: chosen in the list by keys, held against each other, printed, and gone back to', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), cases);
  const { page } = await launch('--notebook', notebook);
  await expect(caseRows(page)).toHaveCount(5);
  const list = page.getByRole('listbox', { name: 'cases' });
  await list.focus();
  const bar = page.getByRole('region', { name: 'Cases to compare' });
  for (let chosen = 1; chosen <= 5; chosen += 1) {
    await page.keyboard.press('Shift+Space');
    if (chosen <= 4) await expect(bar).toContainText(`${chosen} chosen`);
    else await expect(page.getByText('At most four cases can be compared.', { exact: false })).toBeVisible();
    if (chosen < 5) await page.keyboard.press('ArrowDown');
  }
  await bar.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(bar).toBeHidden();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Space');
  await expect(bar).toContainText('2 chosen');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Spring reel');
  expect(await axeObjections(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Compare' }).press('Enter');

  const targets = page.getByRole('table', { name: 'Targets' });
  await expect(targets.getByRole('row', { name: /^Applications/ })).toHaveText(
    'Applications12080\u202f%aim 140, from 409050\u202f%aim 140, from 40−30 against A',
  );
  const factors = page.getByRole('table', { name: 'Contributing factors' });
  await expect(factors.getByRole('row').nth(1)).toHaveText(/^creative latein commonlikely, no evidencelikely/);
  await expect(factors.getByRole('row').nth(2)).toHaveText(/^Exam weeksonly herenot namedlikely/);
  const plot = page.getByRole('figure', { name: 'Applications' });
  await expect(plot).toContainText('A: 120 on day 30, from 40 to 120; B: 90 on day 30, from 40 to 90');
  await plot.getByRole('button', { name: 'As a table' }).press('Enter');
  await expect(plot.getByRole('table').getByRole('row')).toHaveText([
    /^DayA.*B/,
    '−24040',
    '04040',
    '106757',
    '3012090',
  ]);
  expect(await axeObjections(page)).toEqual([]);

  await page.keyboard.press('ControlOrMeta+p');
  await expect(page.getByText(/^Compared cases, \d+ pages?, /)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Spring reel', exact: true }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Spring reel');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(targets).toBeVisible();
  await page.getByRole('textbox', { name: 'Add a case' }).fill('open');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Take case C out' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(list).toBeVisible();
});

test('I2 I7 from a number of the matrix: compare its cases, print the matrix, plan for a goal without a case', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), cases);
  const { page } = await launch('--notebook', notebook);
  await expect(caseRows(page)).toHaveCount(5);
  await page.getByRole('button', { name: 'Plan…' }).press('Enter');
  await page.getByRole('button', { name: 'New plan' }).press('Enter');
  await page.getByRole('combobox', { name: 'Goal' }).fill('Recruiting');
  await page.getByRole('button', { name: 'Matrix' }).press('Enter');

  const matrix = page.getByRole('table', { name: 'Where we keep falling short' });
  await expect(matrix.getByRole('row', { name: /^Recruiting/ })).toContainText('No case yet.');
  await page.keyboard.press('ControlOrMeta+p');
  await expect(page.getByText(/^Goals by outcome, 1 page, /)).toBeVisible();
  await page.keyboard.press('Escape');

  await matrix.getByRole('button', { name: /^3 cases, Applications, fell short/ }).press('Enter');
  const beside = page.getByRole('complementary', { name: 'Applications, fell short' });
  await expect(beside.getByRole('listitem')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(beside).toBeHidden();
  await page.keyboard.press('Enter');
  await beside.getByRole('button', { name: 'Compare 2–4…' }).press('Enter');
  await expect(page.getByRole('list', { name: 'Compared cases' }).getByRole('listitem')).toHaveCount(3);
  await page.keyboard.press('Alt+ArrowLeft');
  await matrix.getByRole('button', { name: 'Plan one for Recruiting' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Goal' })).toHaveValue('Recruiting');
});
