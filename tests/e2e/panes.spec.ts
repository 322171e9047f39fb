import path from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, runCommand, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseList, caseRows } from '../support/case-list.ts';
import { caseText, openFromList, section, writeIn } from '../support/case-page.ts';
import { documentWith, paragraph, sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const widthOf = async (pane: Locator) => (await pane.boundingBox())?.width ?? 0;

test('panes are widened by pointer and by key, folded, and stay so', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [sampleCase()]);
  const first = await launch('--notebook', notebook);
  await first.page.setViewportSize({ width: 1280, height: 800 });
  const list = first.page.getByRole('region', { name: 'Cases' });
  const edge = first.page.getByRole('separator', { name: 'Width of the case list' });
  const before = await widthOf(list);

  await edge.focus();
  await first.page.keyboard.press('ArrowRight');
  await expect.poll(() => widthOf(list)).toBe(before + 16);

  const place = await edge.boundingBox();
  if (!place) throw new Error('the edge is not shown');
  await first.page.mouse.move(place.x + 4, 400);
  await first.page.mouse.down();
  await first.page.mouse.move(place.x + 54, 400, { steps: 5 });
  await first.page.mouse.up();
  await expect.poll(() => widthOf(list)).toBe(before + 66);

  await first.page.keyboard.press('ControlOrMeta+Shift+Digit1');
  await expect(first.page.getByRole('navigation', { name: 'Index' })).toHaveCount(0);
  await first.app.close();

  const { page } = await launch('--notebook', notebook);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect.poll(() => widthOf(page.getByRole('region', { name: 'Cases' }))).toBe(before + 66);
  await expect(page.getByRole('navigation', { name: 'Index' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Show or hide the index' }).click();
  await expect(page.getByRole('navigation', { name: 'Index' })).toBeVisible();
});

test('in a narrow window the list folds away and comes back over the document', async ({ launch, folder }) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [sampleCase()]));
  await page.setViewportSize({ width: 900, height: 700 });
  const list = page.getByRole('region', { name: 'Cases' });
  await expect(list).toHaveCount(0);
  await page.getByRole('button', { name: 'Show or hide the case list' }).click();
  await expect(caseList(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('reel');
  await caseRows(page, /Spring/).click();
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toHaveValue('Spring enrolment reel');
});

test('an open case: its headings as a menu, its words counted, by itself in focus mode; a small window folds the index', async ({
  launch,
  folder,
}) => {
  const heading = { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'How it was noticed' }] };
  const blocks = [...Array(30).keys()].map((n) => paragraph(`Line ${n} of them`));
  const study = sampleCase({ document: documentWith(...blocks, heading, ...blocks) });
  const { app, page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [study]));
  await page.setViewportSize({ width: 1280, height: 800 });
  await openFromList(page, study.title);
  await expect(page.getByText('244 words')).toBeVisible();

  await page.getByRole('button', { name: 'Sections' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Summary' })).toBeChecked();
  await page.getByRole('menuitemradio', { name: 'How it was noticed' }).click();
  await expect(section(page, 'Summary').getByRole('heading', { level: 3 })).toBeInViewport();
  await page.getByRole('button', { name: 'Sections' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'How it was noticed' })).toBeChecked();
  await page.keyboard.press('Escape');

  await page.keyboard.press('F8');
  await expect(page.getByRole('navigation', { name: 'Index' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Cases' })).toHaveCount(0);
  expect(await axeObjections(page)).toEqual([]);
  await writeIn(page, 'What we did');
  await page.keyboard.type('Four words more now');
  await expect(page.getByText('248 words')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('search', { name: 'Find in case' })).toHaveCount(0);
  await expect(caseText(page)).toBeFocused();
  await expect(page.getByRole('region', { name: 'Cases' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Cases' })).toBeVisible();
  await runCommand(app, 'focus-mode');
  await page.getByRole('button', { name: 'End focus mode' }).click();

  await page.setViewportSize({ width: 600, height: 600 });
  const index = page.getByRole('navigation', { name: 'Index' });
  await expect(index).toHaveCount(0);
  await page.getByRole('button', { name: 'Show or hide the index' }).click();
  await expect(index).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(index).toHaveCount(0);
});
