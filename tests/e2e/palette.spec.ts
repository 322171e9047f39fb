import path from 'node:path';
import type { Page } from '@playwright/test';
import { newCaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { newLesson } from '../../src/shared/core/learning/lesson.ts';
import { expect, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { section, titleField } from '../support/case-page.ts';
import { NOW, sampleCase, sampleId } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const palette = (page: Page) => page.getByRole('combobox', { name: 'Command, case, lesson or plan' });
const options = (page: Page) => page.getByRole('dialog').getByRole('option');
const chosen = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });

test('I3 H1 go anywhere and do anything by its name: cases, commands and lessons, by keyboard alone', async ({
  launch,
  folder,
}) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [
    sampleCase({ ...newCaseStudy(sampleId(1), NOW), title: 'Printed map for freshers' }),
    sampleCase({ ...newCaseStudy(sampleId(2), NOW), title: 'Open day stories' }),
  ]);
  const { page } = await launch('--notebook', notebook);
  const { keyboard } = page;
  const lesson = { ...newLesson(sampleId(9), NOW, [sampleId(1)]), statement: 'A printed code needs a sentence' };
  await page.evaluate((one) => window.casebook.request['lessons.save'](one, null), lesson);

  await test.step('nothing typed: the cases last edited, then what can be done; what cannot says why', async () => {
    const search = page.getByRole('searchbox');
    await search.focus();
    await keyboard.press('ControlOrMeta+k');
    await expect(palette(page)).toBeFocused();
    await expect(page.getByRole('group', { name: 'Recent cases' }).getByRole('option')).toHaveCount(2);
    await expect(options(page).filter({ hasText: 'Print to PDF' })).toContainText('no case is open');
    expect(await axeObjections(page)).toEqual([]);
    await keyboard.press('Escape');
    await expect(search).toBeFocused();
  });

  await test.step('typed at one go, Enter opens the case that was meant', async () => {
    await keyboard.press('ControlOrMeta+k');
    await keyboard.type('freshers');
    await keyboard.press('Enter');
    await expect(titleField(page)).toHaveValue('Printed map for freshers');
    await expect(palette(page)).toBeHidden();
  });

  await test.step('commands, cases and lessons of one word; a command is done where the caret was', async () => {
    await section(page, 'What happened').click();
    await keyboard.type('Before. ');
    await keyboard.press('ControlOrMeta+k');
    await keyboard.type('print');
    await expect(options(page)).toHaveText([/^Print to PDF….*P$/, /^Printed map/, /^A printed code.*seen once$/]);
    await expect(chosen(page)).toHaveText(/^Print to PDF/);
    await expect(chosen(page).locator('mark')).toHaveText('Print');
    expect(await axeObjections(page)).toEqual([]);
    await palette(page).fill('add table');
    await expect(chosen(page)).toHaveText('Add a table');
    await keyboard.press('Enter');
    await expect(section(page, 'What happened').getByRole('table')).toBeVisible();
    await keyboard.type('First cell');
    await expect(
      section(page, 'What happened').getByRole('cell').or(page.getByRole('columnheader')).first(),
    ).toHaveText('First cell');
  });

  await test.step('arrows go on to the lesson, which opens; > finds commands only, the last one done comes first', async () => {
    await keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('group', { name: 'Recent commands' }).getByRole('option')).toHaveText(['Add a table']);
    await keyboard.type('printed');
    await expect(options(page)).toHaveCount(2);
    await keyboard.press('ArrowUp');
    await expect(chosen(page)).toHaveText(/^A printed code/);
    await keyboard.press('Enter');
    await expect(page.getByRole('button', { name: /^A printed code/, expanded: true })).toBeFocused();
    await keyboard.press('ControlOrMeta+k');
    await keyboard.type('>theme: dark');
    await expect(options(page)).toHaveText(['Theme: dark']);
    await keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await keyboard.press('ControlOrMeta+k');
    await expect(palette(page)).toBeFocused();
    expect(await axeObjections(page)).toEqual([]);
  });

  await test.step('an arrow and Enter pressed before the answer choose from the answer', async () => {
    await keyboard.press('Escape');
    await keyboard.press('ControlOrMeta+1');
    await keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('group', { name: 'Recent cases' })).toBeVisible();
    await palette(page).evaluate((field) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'printed');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      for (const key of ['ArrowUp', 'Enter'])
        field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
    await expect(page.getByRole('button', { name: /^A printed code/, expanded: true })).toBeFocused();
  });
});
