import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, runCommand, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseRows } from '../support/case-list.ts';
import { caseOnDisk, caseText, openFromList, untilSaved, writeIn } from '../support/case-page.ts';
import { pdfText } from '../support/pdf-tools.ts';
import { runApp } from '../support/run-app.ts';
import { documentWith, paragraph, sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const outcome = (page: Page) => page.getByRole('region', { name: 'Outcome' });

test('O1 O2 O3 the outcome of a case, by keyboard: typed, explained, judged, acknowledged, undone, listed, printed', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [sampleCase()]);
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, 'Spring enrolment reel');
  await expect(outcome(page)).toHaveText('Not measured yet');

  await page.getByRole('button', { name: 'Add a metric' }).press('Enter');
  await page.keyboard.type('Applications started');
  await page.getByRole('textbox', { name: 'Target, row 1' }).fill('1,000');
  await page.getByRole('textbox', { name: 'Actual, row 1' }).fill('460');
  await expect(outcome(page).getByRole('button', { name: 'Outcome: 46\u202f% partly met' })).toBeVisible();
  await expect(outcome(page).getByRole('listitem')).toHaveText(
    ['Measured', 'Acknowledged', 'Analysed', 'Retooled'].map((step) => `${step} not yet`),
  );
  await untilSaved(page);
  await expect(caseRows(page).first()).toContainText('46\u202f% partly met');
  await expect(caseRows(page).first().getByRole('img', { name: '0 of 4 steps' })).toBeVisible();

  await outcome(page)
    .getByRole('button', { name: /^Outcome/ })
    .press('Enter');
  const explained = page.getByRole('dialog', { name: /46/ });
  await expect(explained).toContainText('100\u202f% of the weight is measured.');
  await explained.getByRole('button', { name: 'Judge it differently' }).press('Enter');
  await page.keyboard.type('60');
  await page.keyboard.press('Enter');
  await expect(explained.getByRole('alert')).toContainText('Write the reason');
  await explained.getByRole('textbox', { name: 'Reason' }).fill('The form was closed for a week.');
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toContainText('60\u202f% partly met');
  await expect(outcome(page)).toContainText('The form was closed for a week. Computed: 46\u202f% partly met.');

  const acknowledged = outcome(page).getByRole('button', { name: /^Acknowledged/ });
  await acknowledged.press('Enter');
  await page.keyboard.type('Fewer applied than we had hoped.');
  await page.keyboard.press('Enter');
  await expect(acknowledged).toBeFocused();
  await expect(acknowledged).not.toContainText('not yet');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(acknowledged).toContainText('not yet');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(acknowledged).not.toContainText('not yet');
  await untilSaved(page);
  await expect(caseRows(page).first().getByRole('img', { name: '1 of 4 steps' })).toBeVisible();
  await expect(caseRows(page).first()).toContainText('60\u202f% partly met');
  const kept = (await caseOnDisk(notebook, sampleId(1))).outcome;
  expect(kept?.override).toEqual({ degree: 0.6, reason: 'The form was closed for a week.' });
  expect(kept?.acknowledged?.sentence).toBe('Fewer applied than we had hoped.');
  expect(await axeObjections(page)).toEqual([]);

  await page.getByRole('button', { name: 'How early was it noticed?' }).press('Enter');
  const course = page.getByRole('dialog', { name: 'How early was it noticed?' });
  await course.getByLabel('Noticed', { exact: true }).fill('2026-03-09');
  await course.getByLabel('Point of no return', { exact: true }).fill('2026-03-05');
  await expect(course.getByRole('status')).toHaveText('Noticed 4 days after the point of no return.');
  expect(await axeObjections(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await untilSaved(page);
  await app.close();

  const file = path.join(folder, 'out.pdf');
  const where = ['--user-data', path.join(folder, 'printing'), '--notebook', notebook];
  expect((await runApp(...where, '--print', sampleId(1), '--to', file)).code).toBe(0);
  const text = pdfText(file).replace(/\s+/g, ' ');
  for (const words of [
    '60 % partly met',
    'Judged, because: The form was closed for a week. Computed: 46 % partly met.',
    'Acknowledged: “Fewer applied than we had hoped.”',
    'Noticed 4 days after the point of no return.',
  ])
    expect(text).toContain(words);
});

test('O2 the start page counts what was not yet learned from and leads there', async ({ launch, folder }) => {
  const judged = (n: number) =>
    sampleCase({
      id: sampleId(n),
      title: `Case ${n}`,
      outcome: { override: { degree: n / 10, reason: 'As far as we can tell' } },
    });
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [1, 2, 3, 4, 5, 6, 7, 8].map(judged));
  const { app, page } = await launch('--notebook', notebook);
  await runCommand(app, 'theme-dark');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Not yet learned from 6 cases' })).toBeVisible();
  await expect(main.getByText('and 1 more')).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
  await main.getByRole('button', { name: /Case 6.*0 of 4 steps, next is measured.*60\s% partly met/ }).press('Enter');
  await expect(outcome(page)).toContainText('60\u202f% partly met');
  expect(await axeObjections(page)).toEqual([]);
});

test('O11 the tone check marks words that know only two outcomes, with the degree beside them, and changes no text', async ({
  launch,
  folder,
}) => {
  const text = 'The reel was a failure, the form succeeded.';
  const study = sampleCase({ document: documentWith(paragraph(text)) });
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, 'Spring enrolment reel');
  const marked = caseText(page).locator('.binary-word');
  await runCommand(app, 'tone-check');
  await expect(marked).toHaveText(['failure', 'succeeded']);
  await expect(marked.first()).toHaveAttribute('data-outcome', 'not measured yet');
  await expect(page.getByText('2 words know only two outcomes.')).toBeAttached();
  await writeIn(page, 'Summary');
  await page.keyboard.type('It failed. ');
  await expect(marked).toHaveCount(3);
  expect(await axeObjections(page)).toEqual([]);
  await runCommand(app, 'tone-check');
  await expect(marked).toHaveCount(0);
  await untilSaved(page);
  expect(JSON.stringify((await caseOnDisk(notebook, study.id)).document)).not.toContain('not measured');
});
