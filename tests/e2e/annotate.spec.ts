import path from 'node:path';
import type { Page } from '@playwright/test';
import { type AttachedItem, picturesOf } from '../../src/shared/core/case-study/evidence-item.ts';
import { expect, saveTo, test } from '../support/app-fixture.ts';
import { caseOnDisk, caseText } from '../support/case-page.ts';
import { pdfPictures, pdfText } from '../support/pdf-tools.ts';
import { pictureCase } from '../support/picture-case.ts';
import { drawAcross, lightbox, openCaseAndPicture, takeTool } from '../support/picture-desk.ts';
import { sampleCase } from '../support/sample-case.ts';

const study = sampleCase();

async function drawings(notebook: string) {
  const [picture]: readonly AttachedItem[] = picturesOf((await caseOnDisk(notebook, study.id)).evidence);
  return picture?.edits?.annotations ?? [];
}
const kinds = async (notebook: string) => (await drawings(notebook)).map(({ kind }) => kind);
const mark = (page: Page, name: string | RegExp) => page.getByRole('application').getByRole('button', { name });

test('E4 arrow, box, text, number and highlight are drawn by mouse, changed later, and printed as vectors', async ({
  launch,
  folder,
}) => {
  const notebook = await pictureCase(path.join(folder, 'Ours'));
  const { app, page } = await launch('--notebook', notebook);
  await openCaseAndPicture(page, study.title, 1);
  const board = await takeTool(page, 'Annotate');
  const choose = (kind: string) => lightbox(page).getByRole('button', { name: kind, exact: true }).click();

  await drawAcross(board, [0.8, 0.8], [0.5, 0.5]);
  await choose('Box');
  await drawAcross(board, [0.1, 0.1], [0.4, 0.3]);
  await choose('Highlight');
  await drawAcross(board, [0.5, 0.1], [0.9, 0.2]);
  await choose('Number');
  await drawAcross(board, [0.2, 0.6], [0.2, 0.6]);
  await drawAcross(board, [0.3, 0.6], [0.3, 0.6]);
  await choose('Text');
  await drawAcross(board, [0.2, 0.9], [0.2, 0.9]);
  await expect(lightbox(page).getByRole('textbox', { name: 'Words', exact: true })).toBeFocused();
  await page.keyboard.type('Wrong link');
  await expect.poll(() => kinds(notebook)).toEqual(['arrow', 'box', 'highlight', 'number', 'number', 'text']);
  expect((await drawings(notebook)).map(({ text }) => text)).toEqual(['', '', '', '1', '2', 'Wrong link']);

  await lightbox(page).getByRole('button', { name: 'Done' }).click();
  await expect(lightbox(page).getByRole('region', { name: 'Figure 1, picture' })).toBeFocused();
  await page.keyboard.press('Escape');
  const figure = caseText(page).getByRole('figure').first();
  await expect(figure.getByRole('img', { name: /Drawn on the picture: arrow, box.*Wrong link/ })).toBeVisible();

  await test.step('they are still drawings: one is dragged, one taken away', async () => {
    await figure.locator('img').dblclick();
    await takeTool(page, 'Annotate');
    await drawAcross(board, [0.1, 0.2], [0.15, 0.25]);
    await expect.poll(async () => (await drawings(notebook))[1]?.x).toBeGreaterThan(0.13);
    await mark(page, 'Highlight 3').focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => kinds(notebook)).toEqual(['arrow', 'box', 'number', 'number', 'text']);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(mark(page, 'Highlight 3')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => (await drawings(notebook))[1]?.x).toBeLessThan(0.12);
    await lightbox(page).getByRole('button', { name: 'Close', exact: true }).click();
  });

  await page.keyboard.press('ControlOrMeta+p');
  const preview = page.getByRole('dialog', { name: 'Print preview' });
  await expect(preview.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  const file = path.join(folder, 'out.pdf');
  await saveTo(app, file);
  await preview.getByRole('button', { name: 'Save PDF' }).click();
  await expect(preview.getByRole('status')).toContainText('Saved as');
  expect(pdfText(file)).toContain('Wrong link');
  expect(pdfPictures(file).toSorted()).toEqual(['300x900', '600x400', '600x800']);
});

test('E4 drawing needs no mouse: the tool, the cross, the shape, its words, its place, its end', async ({
  launch,
  folder,
}) => {
  const notebook = await pictureCase(path.join(folder, 'Ours'));
  const { page } = await launch('--notebook', notebook);
  await openCaseAndPicture(page, study.title, 1);
  await takeTool(page, 'Annotate');

  await page.keyboard.press('ArrowRight');
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => kinds(notebook)).toEqual(['arrow']);
  const [arrow] = await drawings(notebook);
  expect([arrow?.x, arrow?.y, arrow?.toX, arrow?.toY].map((part) => part?.toFixed(2))).toEqual([
    '0.50',
    '0.35',
    '0.30',
    '0.35',
  ]);

  await page.keyboard.press('Tab');
  await expect(mark(page, 'Arrow 1')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => (await drawings(notebook))[0]?.toX.toFixed(2)).toBe('0.29');
  expect((await drawings(notebook))[0]?.y.toFixed(2)).toBe('0.36');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('application')).toBeFocused();
  await lightbox(page).getByRole('button', { name: 'Text', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('application').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Here');
  await expect.poll(async () => (await drawings(notebook)).at(-1)?.text).toBe('Here');
  await page.keyboard.press('Escape');
  await mark(page, /^Text 2/).focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => kinds(notebook)).toEqual(['arrow']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(lightbox(page)).toBeHidden();
});
