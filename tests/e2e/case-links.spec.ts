import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseOnDisk, caseText, openFromList, paste, titleField, untilSaved, writeIn } from '../support/case-page.ts';
import { pdfText } from '../support/pdf-tools.ts';
import { pictureCase } from '../support/picture-case.ts';
import { runApp } from '../support/run-app.ts';
import { sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const choices = (page: Page) => page.getByRole('listbox', { name: 'Cases and figures' }).getByRole('option');
const chosen = (page: Page) =>
  page.getByRole('listbox', { name: 'Cases and figures' }).getByRole('option', { selected: true });
const links = (page: Page) => caseText(page).locator('.case-link');
const references = (page: Page) => caseText(page).locator('.figure-ref');
const linkedFrom = (page: Page) => page.getByRole('navigation', { name: 'Linked from' });

test('W10 link a case by [[, rename it, find who links to it, delete it and print', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [
    sampleCase({ id: sampleId(1), title: 'Spring enrolment reel' }),
    sampleCase({ id: sampleId(2), title: 'Open day stories' }),
    sampleCase({ id: sampleId(3), title: 'Museum late' }),
  ]);
  const { app, page } = await launch('--notebook', notebook);
  const { keyboard } = page;
  await openFromList(page, /Spring/);
  await writeIn(page, 'Summary');

  await test.step('letters narrow, arrows choose, Escape leaves the letters, Enter puts the link', async () => {
    await keyboard.type(' Not [[open');
    await expect(choices(page)).toHaveText([/^Open day stories/]);
    await keyboard.press('Escape');
    await expect(choices(page)).toHaveCount(0);
    await keyboard.type('. See [[');
    await expect(choices(page)).toHaveCount(2);
    const first = await chosen(page).getAttribute('id');
    await expect(caseText(page)).toHaveAttribute('aria-activedescendant', String(first));
    expect(await axeObjections(page)).toEqual([]);
    await keyboard.press('ArrowDown');
    await expect(chosen(page)).not.toHaveId(String(first));
    await keyboard.type('ope');
    await expect(chosen(page)).toHaveText(/^Open day stories/);
    await keyboard.press('Enter');
    await expect(links(page)).toHaveText(['Open day stories']);
    await expect(caseText(page)).not.toHaveAttribute('aria-activedescendant');
    await expect(caseText(page)).toContainText('Not [[open. See Open day stories');
  });

  await test.step('the arrow selects it and Enter opens it; there it stands who links', async () => {
    await keyboard.press('ArrowLeft');
    await expect(links(page)).toHaveClass(/ProseMirror-selectednode/);
    await keyboard.press('Enter');
    await expect(titleField(page)).toHaveValue('Open day stories');
    await expect(linkedFrom(page).getByRole('button')).toHaveText(['Spring enrolment reel']);
    await titleField(page).fill('Open days of 2026');
    await untilSaved(page);
    await linkedFrom(page).getByRole('button').click();
    await expect(links(page)).toHaveText(['Open days of 2026']);
  });

  await test.step('copied into another case it is the same link', async () => {
    const html = await caseText(page).evaluate((element) => {
      const link = element.querySelector('.case-link');
      if (link) document.getSelection()?.selectAllChildren(link.closest('p') ?? link);
      const data = new DataTransfer();
      element.dispatchEvent(new ClipboardEvent('copy', { bubbles: true, cancelable: true, clipboardData: data }));
      return data.getData('text/html');
    });
    expect(html).toContain('Open days of 2026</a>');
    await openFromList(page, /Museum/);
    await writeIn(page, 'What we did');
    await paste(page, { html });
    await expect(links(page)).toHaveText(['Open days of 2026']);
    await untilSaved(page);
    await links(page).click();
    await expect(linkedFrom(page).getByRole('button')).toHaveText(['Museum late', 'Spring enrolment reel']);
    expect(await axeObjections(page)).toEqual([]);
  });

  await test.step('deleting it names who links to it, and Undo is there', async () => {
    await keyboard.press('ControlOrMeta+Shift+Backspace');
    await expect(page.getByText('2 cases link to it: “Museum late”, “Spring enrolment reel”.')).toBeVisible();
    await openFromList(page, /Spring/);
    await expect(links(page)).toHaveText(['Open days of 2026 (in the trash)']);
    await page.getByRole('list', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
    await expect(titleField(page)).toHaveValue('Open days of 2026');
  });
  await app.close();

  const again = await launch('--notebook', notebook);
  await openFromList(again.page, /Spring/);
  await expect(links(again.page)).toHaveText(['Open days of 2026']);
  await again.app.close();
  // The file was last written before the renaming: the page still knows what the case is called now.
  expect(JSON.stringify(await caseOnDisk(notebook, sampleId(1)))).toContain('"title":"Open day stories"');
  const file = path.join(folder, 'out.pdf');
  const printed = await runApp(
    ...['--user-data', path.join(folder, 'printing'), '--notebook', notebook],
    ...['--print', 'Spring enrolment reel', '--to', file],
  );
  expect(printed).toMatchObject({ code: 0, stderr: '' });
  expect(pdfText(file)).toContain('See Open days of 2026');
});

test('a reference to a figure follows its number, leads to it, and says when it is gone', async ({
  launch,
  folder,
}) => {
  const { page } = await launch('--notebook', await pictureCase(path.join(folder, 'Ours')));
  const { keyboard } = page;
  await openFromList(page, /Spring/);
  await writeIn(page, 'Summary');
  await keyboard.press('ControlOrMeta+Shift+K');
  await expect(choices(page)).toHaveText(['Fig. 1Caption 1', 'Fig. 2Caption 2', 'Fig. 3Caption 3']);
  await keyboard.type('fig 2');
  await expect(choices(page)).toHaveText(['Fig. 2Caption 2']);
  await keyboard.press('Enter');
  await keyboard.type(' and by hand Fig. 2');
  await expect(references(page)).toHaveText(['Fig. 2']);

  // The first figure goes: the second is now the first, and so is what refers to it; words stay words.
  const first = caseText(page).getByRole('figure').first();
  await first.locator('img').click();
  await first.getByRole('button', { name: 'Remove from the text' }).click();
  await expect(references(page)).toHaveText(['Fig. 1']);
  await expect(caseText(page)).toContainText('and by hand Fig. 2');

  await references(page).click();
  await expect(caseText(page).getByRole('figure').first()).toHaveClass(/is-picked/);
  await page.getByRole('button', { name: 'Actions for figure 1' }).click();
  await page.getByRole('menuitem', { name: /Remove/ }).click();
  await expect(references(page)).toHaveText(['Fig. ?']);
  await expect(references(page)).toHaveAccessibleName(/a figure that was removed/);
  await keyboard.press('ControlOrMeta+z');
  await expect(references(page)).toHaveText(['Fig. 1']);

  // A reference from elsewhere, and a link to what is no case, come in as their words.
  await writeIn(page, 'What we did');
  await paste(page, { html: '<p>As <a data-figure="x">Fig. 7</a> and <a data-case="../x">that</a> say</p>' });
  await expect(caseText(page)).toContainText('As Fig. 7 and that say');
  await expect(references(page)).toHaveCount(1);
  await expect(links(page)).toHaveCount(0);
  expect(await axeObjections(page)).toEqual([]);
});
