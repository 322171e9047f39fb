import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, openFromList, titleField, untilSaved } from '../support/case-page.ts';
import { pdfText } from '../support/pdf-tools.ts';
import { runApp } from '../support/run-app.ts';
import { paragraph, sampleCase, sampleId, samplePost } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const [spring, clearing] = [sampleId(1), sampleId(7)];
const step = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });

/** An old case that waits to be analysed, and a later one that reached 71 %. */
function cases() {
  const { document } = sampleCase();
  const content = document.content.map((section) =>
    section.attrs.kind === 'what-happened' ? { ...section, content: [paragraph('Few applied.')] } : section,
  );
  const figure = (typed: string) => ({ typed, value: Number(typed), unit: 'count' as const });
  const metric = { id: sampleId(21), metric: 'Applications', target: figure('100'), actual: figure('71'), note: '' };
  const factor = { id: sampleId(61), text: 'Wrong link', confidence: 'guess' as const, evidence: [] };
  return [
    sampleCase({ document: { ...document, content }, evidence: [samplePost(1)] }),
    sampleCase({ id: clearing, title: 'Clearing week', metrics: [metric], factors: [factor] }),
  ];
}

test('O4 O5 O6 O8 what contributed and what to change, by keyboard: planned into a later case and ticked there', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), cases());
  const { app, page } = await launch('--notebook', notebook);
  await openFromList(page, 'Spring enrolment reel');
  await page.getByRole('button', { name: 'Add a contributing factor' }).press('Enter');
  await page.keyboard.type('wrong');
  const offer = page.getByRole('option', { name: /Wrong link/ });
  await expect(offer).toContainText('1 case, degree 71\u202f%');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Contributing factor 1' })).toHaveValue('Wrong link');
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('radio', { name: 'A guess' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Show figure 1' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('It led to the homepage.');
  expect(await axeObjections(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'How sure, and why, of factor 1' })).toHaveText('tested, figure 1');
  await expect(step(page, 'Analysed')).not.toContainText('not yet');

  await page.getByRole('button', { name: 'Add a change' }).press('Enter');
  await page.keyboard.type('Form on one page');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Test every link');
  await page.keyboard.press('Alt+ArrowUp');
  const first = page.getByRole('textbox', { name: 'Change 1' });
  await expect(first).toHaveValue('Test every link');
  await expect(first).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('s');
  await expect(page.getByRole('combobox', { name: 'Kind of change 1' })).toHaveValue('start');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Alt+Enter');
  await expect(page.getByRole('dialog').getByRole('combobox', { name: 'Status' })).toBeFocused();
  await page.keyboard.type('pl');
  await page.getByRole('textbox', { name: 'Planned for the case' }).focus();
  await page.keyboard.type('clear');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove “Clearing week”' })).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listitem').filter({ has: first })).toContainText('Planned for Clearing week');
  await expect(step(page, 'Retooled')).not.toContainText('not yet');
  await untilSaved(page);

  await page.getByRole('list', { name: 'Changes' }).getByRole('button', { name: 'Clearing week' }).press('Enter');
  await expect(titleField(page)).toHaveValue('Clearing week');
  const here = page.getByRole('region', { name: 'Changes planned here' });
  const tick = here.getByRole('checkbox', { name: 'Applied here: Test every link' });
  const change = async () => (await caseOnDisk(notebook, spring)).changes?.[0];
  const planned = await change();
  await tick.press('Space');
  await expect(here).toContainText('applied here');
  expect(await change()).toMatchObject({ status: 'applied', applied: [{ caseId: clearing, title: 'Clearing week' }] });
  await tick.press('Space');
  await expect(here).not.toContainText('applied here');
  expect(await change()).toEqual(planned);
  await tick.press('Space');
  await expect(here).toContainText('applied here');
  expect(await axeObjections(page)).toEqual([]);
  await here.getByRole('button', { name: 'Spring enrolment reel' }).press('Enter');
  await expect(titleField(page)).toHaveValue('Spring enrolment reel');
  await expect(page.getByRole('list', { name: 'Changes' })).toContainText(
    'Applied in Clearing week, reached 71\u202f%',
  );
  await page.getByRole('button', { name: /^Degree of “Clearing week”/ }).press('Enter');
  await expect(page.getByRole('dialog')).toContainText('71\u202f% largely met');
  await app.close();

  const file = path.join(folder, 'out.pdf');
  const where = ['--user-data', path.join(folder, 'printing'), '--notebook', notebook];
  expect((await runApp(...where, '--print', spring, '--to', file)).code).toBe(0);
  const text = pdfText(file).replace(/\s+/g, ' ');
  for (const words of [
    'tested, figure 1',
    'Speaks for it: It led to the homepage.',
    'Applied in Clearing week, reached 71 %',
  ])
    expect(text).toContain(words);
  expect((await runApp(...where, '--print', clearing, '--to', file)).code).toBe(0);
  const later = pdfText(file).replace(/\s+/g, ' ');
  expect(later).toMatch(/Changes planned here Start Test every link applied here, from Spring enrolment reel/);
});
