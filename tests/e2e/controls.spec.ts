import path from 'node:path';
import { expect, test } from '../support/app-fixture.ts';
import { openFromList, titleField } from '../support/case-page.ts';
import { sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase({ title: 'Open day stories' });
const other = sampleCase({ id: sampleId(2), title: 'Canteen price rumour' });

test('controls at rest answer pointer, keys and a press out of nowhere; icons say their names; the case before stays whole', async ({
  launch,
  folder,
}) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [study, other]));
  await openFromList(page, study.title);
  const more = page.getByRole('main').getByRole('button', { name: 'More', exact: true });
  const menu = page.getByRole('menu');

  await test.step('a menu opens by key and by a press that nothing announced, and gives the focus back', async () => {
    await more.focus();
    await expect(more).toBeFocused();
    await expect(more).toHaveAttribute('aria-haspopup', 'menu');
    await page.keyboard.press('Enter');
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(more).toBeFocused();
    await page.keyboard.press('Enter');
    await menu.getByRole('menuitem', { name: /^Find/ }).click();
    await expect(menu).toHaveCount(0);
    const find = page.getByRole('search', { name: 'Find in case' });
    await expect(find.getByRole('textbox', { name: 'Find' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(find).toHaveCount(0);
    const outcome = page.getByRole('button', { name: /^Outcome/ });
    await outcome.evaluate((button: HTMLElement) => button.click());
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(outcome).toBeFocused();
  });

  await test.step('an icon says its name to the mouse that rests and the key that arrives, until Escape or a press', async () => {
    const [redo, name] = [page.getByText(/^Redo/), page.getByText('More', { exact: true })];
    await page.getByRole('button', { name: 'Redo' }).hover();
    await expect(redo).toBeVisible();
    await titleField(page).hover();
    await expect(redo).toHaveCount(0);
    await titleField(page).focus();
    await page.keyboard.press('Shift+Tab');
    await expect(more).toBeFocused();
    await expect(name).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(name).toHaveCount(0);
    await expect(more).toBeFocused();
  });

  await test.step('what is typed as another case is chosen is kept in the case it was typed in', async () => {
    await titleField(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await page.evaluate(() => {
      for (const row of document.querySelectorAll<HTMLElement>('[data-case]')) row.click();
    });
    await openFromList(page, other.title);
    await expect(titleField(page)).toHaveValue(other.title);
    await openFromList(page, /Open day/);
    await expect(titleField(page)).toHaveValue(`${study.title}!`);
  });
});
