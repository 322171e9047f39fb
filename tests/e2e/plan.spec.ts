import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type CaseStudy, newCaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { expect, saveTo, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk } from '../support/case-page.ts';
import { pdfText } from '../support/pdf-tools.ts';
import { NOW, sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const figure = (value: number) => ({ typed: String(value), value, unit: 'count' as const });
const visitors = (n: number, reached: number) => ({
  id: sampleId(n),
  metric: 'Attendance',
  definition: 'attendance',
  target: figure(400),
  actual: figure(reached),
  note: '',
});
const openDay = (n: number, title: string, reached: number, more: Partial<CaseStudy> = {}) =>
  sampleCase({
    ...newCaseStudy(sampleId(n), NOW),
    title,
    goals: ['Event attendance'],
    channels: ['Instagram'],
    period: { from: `202${n}-09-01`, to: `202${n}-09-30` },
    metrics: [visitors(10 + n, reached)],
    outcome: { acknowledged: { on: `202${n}-10-10`, sentence: `${title} ended.` } },
    factors: [{ id: sampleId(50 + n), text: 'Invitation late', confidence: 'likely', evidence: [] }],
    ...more,
  });
const signs = {
  id: sampleId(40),
  text: 'Put up signs from the station',
  kind: 'start' as const,
  owner: '',
  due: null,
  status: 'proposed' as const,
  since: '2021-10-12',
};
const cases = [
  openDay(1, 'Open day in the rain', 120, { changes: [signs] }),
  openDay(2, 'Open day with tours', 400),
  openDay(3, 'Open day by bus', 300),
  sampleCase({ id: sampleId(4), title: 'Donations', goals: ['Fundraising'], channels: ['X'] }),
];

/** Saves what the preview shows; the words of the file. */
async function printed(app: Parameters<typeof saveTo>[0], page: Page, file: string): Promise<string> {
  const preview = page.getByRole('dialog', { name: 'Print preview' });
  await expect(preview.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  await saveTo(app, file);
  await preview.getByRole('button', { name: 'Save PDF' }).press('Enter');
  await expect(preview.getByRole('status')).toContainText(`Saved as “${path.basename(file)}”`);
  return pdfText(file);
}

test('L1 L2 L5 L6 plan the autumn open day from what earlier ones taught, by keyboard, print the brief and start the case from it', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), cases);
  const { app, page } = await launch('--notebook', notebook);
  await expect(page.getByRole('option', { name: /Donations/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+L');
  await page.getByRole('button', { name: 'New plan' }).press('Enter');
  await expect(page.getByRole('combobox', { name: 'Goal' })).toBeFocused();
  await page.keyboard.type('Hiring');
  await expect(page.getByText('No earlier case matches.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Goal' }).fill('Event');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Campaign' }).fill('Autumn open day');
  await page.getByRole('textbox', { name: 'Channels' }).fill('Instagram, Mail');

  const brief = page.getByRole('article', { name: 'What we should know before starting' });
  await expect(brief).toContainText('3 earlier cases match, from 30\u202f% to 100\u202f%');
  const happened = brief.getByRole('region', { name: 'What happened before' });
  await expect(happened.getByRole('listitem')).toHaveText([
    /Open day by bus/,
    /Open day with tours/,
    /Open day in the rain/,
  ]);
  await happened.getByRole('button', { name: /^Match 0\.50: Open day by bus/ }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'How well it matches' })).toContainText('Channels: 0.20 × 0.50');
  await page.keyboard.press('Escape');
  await expect(brief.getByRole('table').first()).toContainText(/Attendance\s*3\s*300\s*120\s*400/);
  expect(await axeObjections(page)).toEqual([]);

  const never = brief.getByRole('region', { name: 'Changes never applied' });
  await expect(never).toContainText('could have been used in 2 later cases');
  await never.getByRole('checkbox', { name: /Put up signs/ }).press('Space');
  await brief.getByRole('checkbox', { name: 'Carry the target into the new case: Attendance' }).press('Space');
  await brief.getByRole('checkbox', { name: 'Could stop this one: Invitation late' }).press('Space');
  await happened.getByRole('button', { name: 'Leave out: Open day with tours' }).press('Enter');
  await expect(happened.getByRole('listitem')).toHaveCount(2);
  await never.getByRole('button', { name: 'Add a note' }).press('Enter');
  await page.keyboard.type('Ask the town first.');
  await page.keyboard.press('ControlOrMeta+p');
  const text = await printed(app, page, path.join(folder, 'brief.pdf'));
  for (const words of [
    'Event attendance, through Instagram and Mail',
    '3 earlier cases match, from 30',
    'Put up signs from the station',
    'Ask the town first.',
    'Invitation late',
    'No lesson names one of these cases.',
    '1 left out.',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('Open day with tours');
  expect(text).toMatch(/1 of [123]\b/);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Start the case with this' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Autumn open day');
  await expect(page.getByRole('textbox', { name: 'Metric, row 1' })).toHaveValue('Attendance');
  expect((await caseOnDisk(notebook, sampleId(1))).changes).toMatchObject([
    { status: 'planned', caseTitle: 'Autumn open day' },
  ]);
  await page.getByRole('navigation', { name: 'Begun with the plan' }).getByRole('button').press('Enter');
  await expect(page.getByRole('button', { name: 'Open its case' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: /^Note on .Changes never applied/ })).toHaveValue(
    'Ask the town first.',
  );
  await expect(page.getByRole('checkbox', { name: 'Could stop this one: Invitation late' })).toBeChecked();
});

test('L3 L7 a lesson has cases for it and against it, is kept only with one, and stands in the playbook', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), cases);
  const { app, page } = await launch('--notebook', notebook);
  await expect(page.getByRole('option', { name: /Donations/ })).toBeVisible();
  await page.getByRole('button', { name: 'Lessons', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'New lesson' }).press('Enter');
  await page.keyboard.type('Rain costs half of the visitors.');
  await expect(page.getByText('Not kept yet: a lesson needs at least one case.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Add a case for it' }).fill('rain');
  // No wait: keys that come before the answer choose from the answer, not from what was offered before.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('seen once')).toBeVisible();
  await page.getByRole('textbox', { name: 'Add a case against it' }).fill('tours');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const lesson = page.getByRole('button', { name: /Rain costs half of the visitors/ });
  await expect(lesson).toContainText('1 case for, 1 against');
  expect(await axeObjections(page)).toEqual([]);

  await page.getByRole('button', { name: 'Print the playbook…' }).press('Enter');
  const text = await printed(app, page, path.join(folder, 'playbook.pdf'));
  expect(text).toMatch(
    /Rain costs half of the visitors\..*1 case for, 1 against.*Open day in the rain.*30.*Open day with tours.*100/,
  );
  await page.keyboard.press('Escape');

  const webPage = path.join(folder, 'playbook.html');
  await saveTo(app, webPage);
  await page.getByRole('button', { name: 'Save as web page…' }).press('Enter');
  await expect(page.getByText(/^Saved as playbook\.html/)).toBeVisible();
  expect(await readFile(webPage, 'utf8')).toMatch(
    /^<!doctype html>.*Rain costs half of the visitors\..*Open day with tours/s,
  );

  await page.getByRole('button', { name: 'Move lesson to trash' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'No lesson yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(lesson).toBeVisible();
});

test('L2 a new case meets the earlier ones before the blank page, and Enter skips them', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), cases);
  const { page } = await launch('--notebook', notebook);
  await expect(page.getByRole('option', { name: /Donations/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+n');
  const before = page.getByRole('region', { name: 'Before it is written' });
  await expect(before).toContainText('Say what it is for');
  await before.getByRole('combobox', { name: 'Goal' }).fill('Hiring');
  await expect(before).toContainText('No earlier case matches.');
  await before.getByRole('combobox', { name: 'Goal' }).fill('Event attendance');
  await expect(before).toContainText('3 earlier cases match. 1 of their changes was never applied.');
  await expect(before.getByRole('button', { name: /^Open day by bus/ })).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
  await before.getByRole('combobox', { name: 'Goal' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Goal' })).toHaveValue('Event attendance');

  await page.keyboard.press('ControlOrMeta+n');
  await before.getByRole('combobox', { name: 'Goal' }).fill('Event attendance');
  await before.getByRole('button', { name: 'Plan it with these' }).press('Enter');
  await expect(page.getByRole('article', { name: 'What we should know before starting' })).toContainText('4 earlier');
});
