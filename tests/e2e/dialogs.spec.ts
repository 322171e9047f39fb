import path from 'node:path';
import { expect, runCommand, test } from '../support/app-fixture.ts';
import { openFromList, titleField } from '../support/case-page.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase({ title: 'Open day stories' });

test('a dialog closes at the first Escape, and holds the menu back from what stands behind it', async ({
  launch,
  folder,
}) => {
  const { app, page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [study]));
  await openFromList(page, study.title);
  await titleField(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' again');

  await runCommand(app, 'print');
  const preview = page.getByRole('dialog', { name: 'Print preview' });
  await expect(preview.getByRole('button', { name: /Save/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();

  await runCommand(app, 'save-as-template');
  const keep = page.getByRole('dialog', { name: 'Save this case as template' });
  await expect(keep.getByRole('textbox', { name: 'Name of the template' })).toBeFocused();
  await runCommand(app, 'new-case');
  await runCommand(app, 'undo');
  await runCommand(app, 'delete-case');
  await runCommand(app, 'theme-dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(keep).toBeHidden();
  await expect(titleField(page)).toHaveValue('Open day stories again');

  await runCommand(app, 'undo');
  await expect(titleField(page)).toHaveValue('Open day stories');
});
