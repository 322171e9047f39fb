import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { notebookLayout } from '../../src/main/storage/layout.ts';
import { serializeCaseFile } from '../../src/shared/core/case-file/parse-case-file.ts';
import { expect, test } from '../support/app-fixture.ts';
import { caseList, caseRows } from '../support/case-list.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { documentWith, paragraph, sampleCase, sampleId } from '../support/sample-case.ts';
import { pictureOf, writtenNotebook } from '../support/written-notebook.ts';

const png = drawnPng(400, 900);
const cases = [
  sampleCase({
    id: sampleId(1),
    title: 'Spring enrolment reel',
    goals: ['Applications'],
    period: { from: '2026-03-05', to: '2026-04-18' },
    document: documentWith(paragraph('The link in the bio led to the homepage for four days.')),
    evidence: [pictureOf(1, png, { caption: 'The reel at its peak, seen from the lighthouse account' })],
  }),
  sampleCase({
    id: sampleId(2),
    title: 'Open day stories',
    goals: ['Event attendance'],
    period: { from: '2025-10-01', to: null },
    document: documentWith(paragraph('Nobody answered the questions in the comments.')),
  }),
  sampleCase({
    id: sampleId(3),
    title: 'All-night library week',
    goals: [],
    period: { from: '2025-12-01', to: '2025-12-12' },
    document: documentWith(paragraph('Students stayed until four.')),
  }),
];

const titles = async (page: Page) => (await caseRows(page).allInnerTexts()).map((row) => row.trim().split('\n')[0]);

test('lists the cases newest first, and in the order that was chosen', async ({ launch, folder }) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), cases));
  await expect(page.getByRole('heading', { name: '3 cases' })).toBeVisible();
  await expect
    .poll(() => titles(page))
    .toEqual(['Spring enrolment reel', 'All-night library week', 'Open day stories']);
  await expect(caseRows(page).first()).toContainText(/Applications · Mar/);

  await page.getByRole('button', { name: /^Sort/ }).click();
  await page.getByRole('menuitemradio', { name: 'By title' }).click();
  await expect
    .poll(() => titles(page))
    .toEqual(['All-night library week', 'Open day stories', 'Spring enrolment reel']);
});

test('finds a case by a word in its text or only in a caption, and marks the word', async ({ launch, folder }) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), cases));
  await expect(caseRows(page)).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('lighthou');
  await expect.poll(() => titles(page)).toEqual(['Spring enrolment reel']);
  await expect(caseRows(page).locator('mark')).toHaveText('lighthouse');

  await page.getByRole('searchbox').fill('stories');
  await expect(caseRows(page).locator('mark').first()).toHaveText('stories');
  await expect.poll(() => titles(page)).toEqual(['Open day stories']);

  await page.getByRole('searchbox').fill('zebra');
  await expect(page.getByText('No case contains “zebra”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(caseRows(page)).toHaveCount(3);
});

test('keeps to one goal, or to the cases without one', async ({ launch, folder }) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), cases));
  const index = page.getByRole('navigation', { name: 'Index' });
  await index.getByRole('button', { name: /^Event attendance/ }).click();
  await expect.poll(() => titles(page)).toEqual(['Open day stories']);
  await expect(page.getByRole('heading', { name: '1 case of 3' })).toBeVisible();
  await index.getByRole('button', { name: /^No goal/ }).click();
  await expect.poll(() => titles(page)).toEqual(['All-night library week']);
  await index.getByRole('button', { name: /^All cases/ }).click();
  await expect(caseRows(page)).toHaveCount(3);
});

test('is used by keyboard alone: from the search into the list, through it, into a case', async ({
  launch,
  folder,
}) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), cases));
  await expect(caseRows(page)).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.press('ArrowDown');
  await expect(caseList(page)).toBeFocused();
  await page.keyboard.press('End');
  await expect(caseList(page).getByRole('option', { selected: true })).toContainText('Open day stories');
  const title = page.getByRole('main').getByRole('textbox', { name: 'Title' });
  await expect(title).toHaveValue('Open day stories');
  await page.keyboard.press('Home');
  await expect(title).toHaveValue('Spring enrolment reel');
  await page.keyboard.press('Enter');
  await expect(title).toBeFocused();

  // At once, before the arrow key's case is open: what is typed is never for the case before.
  await caseList(page).focus();
  const taken = await caseList(page).evaluate((list) => {
    for (const key of ['End', 'Enter'])
      list.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return document.activeElement?.tagName;
  });
  expect(taken).toBe('MAIN');
  await expect(title).toHaveValue('Open day stories');
  await expect(title).toBeFocused();

  await caseList(page).focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Move to trash' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(caseList(page)).toBeFocused();
});

test('shows the lead picture of a case as soon as its thumbnail is made', async ({ launch, folder }) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), cases, [png]));
  const picture = caseRows(page, /Spring enrolment reel/).locator('img');
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
    .toBe(264);
});

test('duplicates a case from its menu; the copy is open and says what it is', async ({ launch, folder }) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), cases));
  await caseRows(page, /Open day stories/).click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toHaveValue('Open day stories (copy)');
  await expect(caseRows(page)).toHaveCount(4);
});

test('thousands of cases: only those in view are drawn, the last is one key away', async ({ launch, folder }) => {
  const many = Array.from({ length: 1_200 }, (_, n) =>
    sampleCase({
      id: sampleId(n + 1),
      title: `Case ${n + 1}`,
      period: { from: `${1900 + (n % 120)}-01-01`, to: null },
    }),
  );
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), many));
  await expect(page.getByRole('heading', { name: '1,200 cases' })).toBeVisible();
  // A dozen until the list has been measured.
  await expect.poll(() => caseRows(page).count()).toBeGreaterThan(12);
  expect(await caseRows(page).count()).toBeLessThan(40);
  await caseList(page).focus();
  await page.keyboard.press('End');
  await expect(page.locator('[aria-posinset="1200"]')).toContainText('1900');
});

test('a damaged case and one of a newer version stand in the list and say so in words', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), cases);
  const { caseFile } = notebookLayout(notebook);
  await writeFile(caseFile(sampleId(2)), '{"format":1,');
  await writeFile(
    caseFile(sampleId(3)),
    serializeCaseFile(cases[2] ?? sampleCase()).replace('"format":1', '"format":2'),
  );
  const { page } = await launch('--notebook', notebook);
  await expect(caseRows(page, /Could not be read/)).toHaveCount(1);
  await expect(caseRows(page, /All-night library week.*Read only/)).toHaveCount(1);
  await expect(page.getByRole('heading', { name: '3 cases' })).toBeVisible();
});
