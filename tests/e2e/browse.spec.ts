import path from 'node:path';
import { ulid } from 'ulid';
import { type CaseStudy, newCaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { Ulid } from '../../src/shared/core/ids.ts';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseRows } from '../support/case-list.ts';
import { NOW, sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const figure = (value: number) => ({ typed: String(value), value, unit: 'count' as const });
const one = (n: number, title: string, reached: number | null, more: Partial<CaseStudy> = {}) =>
  sampleCase({
    ...newCaseStudy(sampleId(n), NOW),
    title,
    goals: ['Applications'],
    channels: ['Instagram'],
    metrics:
      reached === null
        ? []
        : [
            {
              id: sampleId(100 + n),
              metric: 'Applications',
              definition: 'applications',
              target: figure(100),
              actual: figure(reached),
              note: '',
            },
          ],
    ...more,
  });

const cases = [
  one(1, 'Enrolment reel', 20, { period: { from: '2025-03-01', to: '2025-04-01' }, businessFunctions: ['recruiting'] }),
  one(2, 'Enrolment reel again', 80, { period: { from: '2026-03-01', to: null }, channels: ['TikTok'] }),
  one(3, 'Open day', null, { goals: ['Event attendance'], channels: ['Mail'] }),
  one(4, 'Nobody wrote a goal', 30, { goals: [] }),
];

test("I1 I2 I4 I10 find last year's reel that fell short, by the matrix, by filters and by words", async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), cases);
  const { page } = await launch('--notebook', notebook);
  await expect(caseRows(page)).toHaveCount(4);
  await page.getByRole('button', { name: 'Matrix' }).press('Enter');
  const matrix = page.getByRole('table', { name: 'Where we keep falling short' });
  await expect(matrix.getByRole('row', { name: /^Applications/ })).toHaveText(/Applications010102/);
  await expect(matrix.getByRole('row').last()).toContainText('No goal written');
  const functions = page.getByRole('region', { name: 'By business function' });
  await expect(functions.getByRole('listitem')).toHaveText([
    '0Marketing',
    '0Service',
    '1Recruiting',
    '0PR',
    '0Product',
    '0Internal',
  ]);
  expect(await axeObjections(page)).toEqual([]);
  await matrix.getByRole('button', { name: '1 case, Applications, fell short' }).press('Enter');
  const beside = page.getByRole('complementary', { name: 'Applications, fell short' });
  await expect(beside.getByRole('listitem')).toHaveText([/Enrolment reel/]);
  expect(await axeObjections(page)).toEqual([]);
  await beside.getByRole('button', { name: 'Open as list' }).press('Enter');
  await expect(caseRows(page)).toHaveText([/Enrolment reel/]);
  const head = page.getByRole('heading', { name: '1 case of 4' });
  await expect(head).toBeVisible();
  expect(await head.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);

  await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter');
  const filters = page.getByRole('region', { name: 'Filters' });
  await expect(filters.getByRole('checkbox', { name: 'fell short 1' })).toBeChecked();
  await filters.getByRole('checkbox', { name: /^largely met/ }).press('Space');
  await expect(caseRows(page)).toHaveCount(2);
  await expect(filters.getByRole('checkbox', { name: 'TikTok 1' })).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(caseRows(page)).toHaveCount(4);
  await page.keyboard.press('Escape');
  await expect(filters).toBeHidden();

  const search = page.getByRole('searchbox');
  await search.fill('reel outcome:<40 before:2026-01');
  await expect(caseRows(page)).toHaveText([/Enrolment reel/]);
  await search.fill('reel outcome:abc');
  await expect(page.getByRole('alert').filter({ hasText: 'wants a number' })).toBeVisible();
  await search.fill('enrolmant');
  await expect(page.getByText('Also found: enrolment')).toBeVisible();
  await expect(caseRows(page)).toHaveCount(2);
});

test('L4 I9 what did we promise to change and never did; what is due, and what was this week in earlier years', async ({
  launch,
  folder,
}) => {
  const now = new Date();
  const yearsBack = (years: number) => `${now.getFullYear() - years}${now.toISOString().slice(4, 10)}`;
  const change = (n: number, text: string, since: string, due: string | null = null) => ({
    // An id tells when a change was first written down.
    id: ulid(Date.parse(since) + n).toLowerCase() as Ulid,
    text,
    kind: 'start' as const,
    owner: '',
    due,
    status: 'proposed' as const,
    since,
  });
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [
    one(1, 'Old reel', 20, {
      period: { from: '2019-03-01', to: '2019-04-01' },
      changes: [
        change(51, 'Test the link from a phone', '2019-05-01'),
        change(52, 'Shorten the form', '2019-05-02', '2020-01-01'),
      ],
    }),
    one(2, 'Reel of this week', 80, {
      period: { from: yearsBack(2), to: null },
      changes: [change(53, 'Answer on Saturdays', '2018-01-01')],
    }),
  ]);
  const { page } = await launch('--notebook', notebook);
  const start = page.getByRole('main');
  await expect(start.getByRole('button', { name: /Shorten the form.*was due|Shorten the form.*due/ })).toBeVisible();
  await expect(start.getByRole('button', { name: /Reel of this week.*2 years ago/ })).toBeVisible();

  await page.getByRole('button', { name: 'Open changes' }).press('Enter');
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveText([/Answer on Saturdays/, /Test the link from a phone/, /Shorten the form/]);
  await expect(rows.nth(1)).toContainText('could have been used in 1 later case');
  expect(await axeObjections(page)).toEqual([]);
  await page.getByRole('button', { name: 'Most missed first' }).press('Enter');
  await expect(rows.first()).toContainText('Test the link from a phone');
  await rows.first().getByRole('button').press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Old reel');
});

test('L4 hundreds of open changes are shown a hundred at a time, by keyboard too', async ({ launch, folder }) => {
  const changes = Array.from({ length: 230 }, (_, n) => ({
    id: ulid(Date.parse('2024-01-01') + n).toLowerCase() as Ulid,
    text: `Change number ${n}`,
    kind: 'start' as const,
    owner: '',
    due: null,
    status: 'proposed' as const,
    since: '2024-01-01',
  }));
  const { page } = await launch(
    '--notebook',
    await writtenNotebook(path.join(folder, 'Ours'), [one(1, 'Many', 20, { changes })]),
  );
  await page.getByRole('button', { name: /^Open changes/ }).press('Enter');
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toHaveCount(100);
  const more = page.getByRole('button', { name: /^Show \d/ });
  await expect(more).toHaveText('Show 100 of 130 more');
  await more.press('Enter');
  await expect(more).toHaveText('Show 30 of 30 more');
  await expect(more).toBeFocused();
  await more.press('Enter');
  await expect(rows).toHaveCount(230);
  await expect(more).toBeHidden();
});

test('I6 a search is saved under a name, counts along, is renamed, removed and brought back', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), cases);
  const { page } = await launch('--notebook', notebook);
  await page.getByRole('searchbox').fill('reel outcome:<40');
  await expect(caseRows(page)).toHaveText([/Enrolment reel/]);
  await page.getByRole('button', { name: 'Save this search' }).press('Enter');
  const name = page.getByRole('textbox', { name: 'Name of the search' });
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('reel outcome:<40');
  expect(await axeObjections(page)).toEqual([]);
  await name.fill('Reels that fell short');
  await name.press('Enter');
  const index = page.getByRole('navigation', { name: 'Index' });
  const saved = index.getByRole('button', { name: /^Reels that fell short/ });
  await expect(saved).toHaveText('Reels that fell short1');
  await expect(saved).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('button', { name: 'Save this search' })).toHaveAttribute('aria-disabled', 'true');

  await page.getByRole('searchbox').fill('');
  await expect(caseRows(page)).toHaveCount(4);
  await saved.press('Enter');
  await expect(page.getByRole('searchbox')).toHaveValue('reel outcome:<40');
  await expect(caseRows(page)).toHaveCount(1);
  await page.evaluate((id) => window.casebook.request['case.duplicate'](id), sampleId(1));
  await expect(saved).toHaveText('Reels that fell short2');

  const menu = index.getByRole('button', { name: /^Change the saved search/ });
  await menu.press('Enter');
  await page.getByRole('menuitem', { name: 'Rename…' }).press('Enter');
  await name.fill('Short reels');
  await name.press('Enter');
  const renamed = index.getByRole('button', { name: /^Short reels/ });
  await expect(renamed).toBeVisible();
  await menu.press('Enter');
  await page.getByRole('menuitem', { name: 'Remove' }).press('Enter');
  await expect(renamed).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().press('Enter');
  await expect(renamed).toHaveText('Short reels2');
  expect(await axeObjections(page)).toEqual([]);
});
