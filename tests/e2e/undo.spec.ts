import path from 'node:path';
import type { Page } from '@playwright/test';
import { type AppFixtures, expect, test } from '../support/app-fixture.ts';
import { caseText, figures, openFromList, section, titleField, writeIn } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { lightbox } from '../support/picture-desk.ts';
import { documentWith, paragraph, sampleCase } from '../support/sample-case.ts';
import { pictureOf, writtenNotebook } from '../support/written-notebook.ts';

const png = drawnPng(200, 300);
const picture = pictureOf(1, png, { caption: 'The reel' });
const study = sampleCase({
  evidence: [picture],
  document: documentWith(
    paragraph('Before.'),
    { type: 'figure', attrs: { evidence: picture.id, width: 50 } },
    paragraph('After.'),
  ),
});

const undo = (page: Page) => page.keyboard.press('ControlOrMeta+z');
const redo = (page: Page) => page.keyboard.press('ControlOrMeta+Shift+z');

async function opened({ launch, folder }: Pick<AppFixtures, 'launch' | 'folder'>): Promise<Page> {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [study], [png]));
  await openFromList(page, study.title);
  await expect(figures(page)).toHaveCount(1);
  return page;
}

test('one history reaches the title, the text, a number and a caption, in the order they were made', async ({
  launch,
  folder,
}) => {
  const page = await opened({ launch, folder });
  await titleField(page).fill('A better title');
  await writeIn(page, 'What we did');
  await page.keyboard.type('We wrote.');
  await page.getByRole('button', { name: 'Add a metric' }).click();
  await page.keyboard.type('Views');
  await page.getByRole('textbox', { name: 'Caption of figure 1', exact: true }).fill('Another caption');
  await page.getByRole('combobox', { name: 'Status' }).selectOption('closed');

  await undo(page);
  await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('draft');
  await undo(page);
  await expect(page.getByRole('textbox', { name: 'Caption of figure 1', exact: true })).toHaveValue('The reel');
  await undo(page);
  await undo(page);
  await expect(page.getByRole('table', { name: 'Metrics' })).toHaveCount(0);
  await undo(page);
  await expect(section(page, 'What we did')).toHaveText('');
  await undo(page);
  await expect(titleField(page)).toHaveValue(study.title);

  for (let step = 0; step < 6; step += 1) await redo(page);
  await expect(titleField(page)).toHaveValue('A better title');
  await expect(section(page, 'What we did')).toHaveText('We wrote.');
  await expect(page.getByRole('textbox', { name: 'Metric, row 1' })).toHaveValue('Views');
  await expect(page.getByRole('textbox', { name: 'Caption of figure 1', exact: true })).toHaveValue('Another caption');
  await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('closed');
});

test('a deleted picture comes back with its caption; removed evidence with its figures', async ({ launch, folder }) => {
  const page = await opened({ launch, folder });
  const list = page.getByRole('list', { name: 'Evidence of this case' });
  await figures(page).locator('img').click();
  await page.keyboard.press('Delete');
  await expect(figures(page)).toHaveCount(0);
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await undo(page);
  await expect(figures(page)).toHaveCount(1);

  await list.getByRole('listitem').hover();
  await list.getByRole('button', { name: /Actions/ }).click();
  await page.getByRole('menuitem', { name: 'Remove this evidence' }).click();
  await expect(figures(page)).toHaveCount(0);
  await expect(list).toHaveCount(0);
  await undo(page);
  await expect(figures(page)).toHaveCount(1);
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Caption of figure 1', exact: true })).toHaveValue('The reel');

  // Taken away again while it is looked at, it leaves no lightbox behind that would come up with it.
  await list.getByRole('button', { name: 'Open figure 1' }).click();
  await expect(lightbox(page)).toBeVisible();
  await redo(page);
  await expect(lightbox(page)).toBeHidden();
  await expect(caseText(page)).toBeFocused();
  await undo(page);
  await expect(figures(page)).toHaveCount(1);
  await expect(lightbox(page)).toBeHidden();
  await expect(caseText(page)).toBeFocused();
});

test('selecting everything and deleting empties the six sections and removes none', async ({ launch, folder }) => {
  const page = await opened({ launch, folder });
  await writeIn(page, 'What to change');
  await page.keyboard.type('Test every link.');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(caseText(page).getByRole('heading', { level: 2 })).toHaveCount(6);
  await expect(figures(page)).toHaveCount(0);
  await expect(section(page, 'Summary')).toHaveText('');
  await expect(section(page, 'What to change')).toHaveText('');
  await undo(page);
  await expect(figures(page)).toHaveCount(1);
  await expect(section(page, 'Summary').locator(':scope > p')).toHaveText(['Before.', 'After.']);
  await expect(section(page, 'What to change')).toHaveText('Test every link.');

  await test.step('cut and pasted again it stands in the first section; two undos give it back', async () => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+x');
    await expect(section(page, 'What to change')).toHaveText('');
    await page.keyboard.press('ControlOrMeta+v');
    await expect(section(page, 'Summary')).toContainText('Test every link.');
    await expect(caseText(page).getByRole('heading', { level: 2 })).toHaveCount(6);
    await undo(page);
    await undo(page);
    await expect(section(page, 'What to change')).toHaveText('Test every link.');
    await expect(figures(page)).toHaveCount(1);
  });

  await test.step('what is typed over it stands in the first section', async () => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await page.keyboard.type('Anew');
    await expect(section(page, 'Summary')).toHaveText('Anew');
    await expect(caseText(page).getByRole('heading', { level: 2 })).toHaveCount(6);
  });
});

test('two hundred steps are undone', async ({ launch, folder }) => {
  const page = await opened({ launch, folder });
  await writeIn(page, 'What we did');
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.type('a');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('last');
  for (let step = 0; step < 450 && (await section(page, 'What we did').locator('p').count()) > 1; step += 1)
    await undo(page);
  await expect(section(page, 'What we did').locator('p')).toHaveCount(1);
});
