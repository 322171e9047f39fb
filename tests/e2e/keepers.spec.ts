import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { notebookLayout } from '../../src/main/storage/layout.ts';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { openFromList } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { documentWith, paragraph, sampleCase, sampleId, samplePicture, samplePost } from '../support/sample-case.ts';
import { pictureOf, writtenNotebook } from '../support/written-notebook.ts';

const png = drawnPng(400, 900);
const figure = (n: number) => ({ type: 'figure', attrs: { evidence: sampleId(1000 + n), width: 50 } });
const lines = Array.from({ length: 40 }, (_, n) => paragraph(`Line ${n}.`));
const cases = [
  sampleCase({
    id: sampleId(1),
    title: 'Spring enrolment reel',
    period: { from: '2026-03-05', to: '2026-04-18' },
    document: documentWith(...lines, figure(1), paragraph('After.')),
    evidence: [
      pictureOf(1, png, { caption: 'The comment that told us first', star: 'negative' }),
      { ...samplePost(2, { text: 'Best open day ever' }), caption: '', star: 'positive' },
      samplePicture(3, { caption: 'Nothing special' }),
    ],
  }),
  sampleCase({ id: sampleId(2), title: 'Open day stories', period: { from: '2025-10-01', to: null } }),
];

test('E12 all keepers of all cases are listed, narrowed by reaction, and open their case where they stand', async ({
  launch,
  folder,
}) => {
  const many = Array.from({ length: 300 }, (_, n) =>
    sampleCase({
      id: sampleId(100 + n),
      title: `Case ${n}`,
      period: { from: '2020-01-01', to: null },
      evidence: [samplePicture(n + 100, { star: 'positive', caption: `Applause ${n}` })],
    }),
  );
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [...cases, ...many], [png]);
  await writeFile(notebookLayout(notebook).caseFile(sampleId(2)), '{"format":1,');
  const { page } = await launch('--notebook', notebook);
  await page.getByRole('navigation', { name: 'Index' }).getByRole('button', { name: 'Keepers 302' }).click();

  const list = page.getByRole('listbox', { name: 'Keepers' });
  const first = list.getByRole('option').first();
  await expect(first).toContainText('The comment that told us first');
  await expect(first).toContainText('Bad reaction');
  await expect(first).toContainText('Spring enrolment reel');
  await expect(first.locator('img')).toBeVisible();
  expect(await list.getByRole('option').count()).toBeLessThan(40);
  expect(await axeObjections(page)).toEqual([]);

  await list.focus();
  await page.keyboard.press('End');
  await expect(list.locator('[aria-posinset="302"]')).toContainText('Applause');
  await page.getByRole('button', { name: 'Bad reaction 1', exact: true }).click();
  await expect(list.getByRole('option')).toHaveCount(1);
  await list.focus();
  await page.keyboard.press('Enter');
  const shown = page.getByRole('figure', { name: 'The comment that told us first' });
  await expect(shown).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Keepers 302' }).click();
  await list.getByText('Best open day ever').click();
  await expect(
    page.getByRole('list', { name: 'Evidence of this case' }).getByText('Best open day ever'),
  ).toBeInViewport();
});

test('E12 a notebook without keepers says how one is marked; a file is marked like a picture, and listed', async ({
  launch,
  folder,
}) => {
  const report = samplePicture(1, { kind: 'file', fileName: 'report.pdf', caption: '', media: 'application/pdf' });
  const study = sampleCase({ evidence: [report] });
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [study]));
  const index = page.getByRole('navigation', { name: 'Index' });
  await index.getByRole('button', { name: 'Keepers', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No keepers yet' })).toBeVisible();
  await expect(page.getByText('Open one from its case')).toBeVisible();

  await index.getByRole('button', { name: /^All cases/ }).click();
  await openFromList(page, study.title);
  const file = page.getByRole('list', { name: 'Files' }).getByRole('listitem');
  await file.getByRole('button', { name: 'About report.pdf' }).press('Enter');
  await file.getByRole('button', { name: 'Good reaction' }).press('Enter');
  await expect(file.getByRole('button', { name: 'Good reaction' })).toHaveAttribute('aria-pressed', 'true');
  await file.getByRole('button', { name: 'About report.pdf' }).press('Enter');
  await expect(file.getByText('Good reaction')).toBeVisible();

  await index.getByRole('button', { name: 'Keepers 1' }).click();
  await page.getByRole('listbox', { name: 'Keepers' }).getByText('report.pdf').click();
  await expect(page.getByRole('textbox', { name: 'Caption of report.pdf' })).toBeFocused();
});
