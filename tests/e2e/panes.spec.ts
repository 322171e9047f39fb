import path from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test } from '../support/app-fixture.ts';
import { caseList, caseRows } from '../support/case-list.ts';
import { sampleCase } from '../support/sample-case.ts';
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
