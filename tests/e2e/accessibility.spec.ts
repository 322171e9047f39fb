import path from 'node:path';
import { expect, runCommand, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseRows } from '../support/case-list.ts';
import { sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const cases = [sampleCase(), sampleCase({ id: sampleId(2), title: 'Open day stories', goals: [] })];

for (const theme of ['theme-light', 'theme-dark'])
  test(`axe has no objection to the frame, ${theme}`, async ({ launch, folder }) => {
    const { app, page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), cases));
    await runCommand(app, theme);
    await expect(caseRows(page)).toHaveCount(2);
    expect(await axeObjections(page), 'start').toEqual([]);

    await page.getByRole('searchbox').fill('reel');
    await expect(caseRows(page).locator('mark').first()).toBeVisible();
    expect(await axeObjections(page), 'search').toEqual([]);

    await page.getByRole('searchbox').fill('zebra');
    await expect(page.getByText('No case contains')).toBeVisible();
    expect(await axeObjections(page), 'nothing found').toEqual([]);
    await page.keyboard.press('Escape');

    await caseRows(page).first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Move to trash' }).click();
    await expect(page.getByText('was moved to the trash')).toBeVisible();
    await page.getByRole('button', { name: 'Trash', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible();
    expect(await axeObjections(page), 'trash').toEqual([]);
  });

test('axe has no objection to the first page', async ({ launch }) => {
  const { page } = await launch();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await axeObjections(page)).toEqual([]);
});
