import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { caseList, caseRows } from '../support/case-list.ts';
import { sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const cases = [
  sampleCase({ id: sampleId(1), title: 'Spring enrolment reel' }),
  sampleCase({ id: sampleId(2), title: 'Open day stories' }),
];

test('a deleted case comes back by Undo, by button or by key, open as it was', async ({ launch, folder }) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), cases));
  const title = page.getByRole('main').getByRole('textbox', { name: 'Title' });
  await caseRows(page, /Open day/).click();
  await expect(title).toHaveValue('Open day stories');
  await page.keyboard.press('ControlOrMeta+Shift+Backspace');
  await expect(page.getByText('“Open day stories” was moved to the trash.')).toBeVisible();
  await expect(caseRows(page)).toHaveCount(1);
  await page.getByRole('list', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await expect(title).toHaveValue('Open day stories');

  await caseList(page).focus();
  await page.keyboard.press('Delete');
  await expect(caseRows(page)).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(caseRows(page)).toHaveCount(2);
});

test('the trash lists what was deleted, also after a restart, and restores it', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), cases);
  const first = await launch('--notebook', notebook);
  await caseRows(first.page, /Spring/).click({ button: 'right' });
  await first.page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(caseRows(first.page)).toHaveCount(1);
  await first.app.close();

  const { page } = await launch('--notebook', notebook);
  await page.getByRole('button', { name: 'Trash', exact: true }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Spring enrolment reel' });
  await row.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('main').getByRole('textbox', { name: 'Title' })).toHaveValue('Spring enrolment reel');
  await expect(caseRows(page)).toHaveCount(2);
});

test('the notice with Undo leaves after ten seconds, though never while it has the focus', async ({
  launch,
  folder,
}) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), cases));
  await expect(caseRows(page)).toHaveCount(2);
  await page.clock.install();
  await caseList(page).focus();
  await page.keyboard.press('Delete');
  const notice = page.getByText('was moved to the trash');
  await expect(notice).toBeVisible();
  const undo = page.getByRole('list', { name: 'Notices' }).getByRole('button', { name: 'Undo' });
  await undo.focus();
  await page.clock.fastForward(60_000);
  await expect(notice).toBeVisible();
  await caseList(page).focus();
  await page.clock.fastForward(11_000);
  await expect(notice).toHaveCount(0);
});
