import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, runCommand, saveTo, test } from '../support/app-fixture.ts';
import { axeObjections } from '../support/axe.ts';
import { caseRows } from '../support/case-list.ts';
import { openFromList, section, titleField, untilSaved } from '../support/case-page.ts';
import { pdfText } from '../support/pdf-tools.ts';
import { runApp } from '../support/run-app.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const chooser = (page: Page) => page.getByRole('combobox', { name: 'Template' });
const prompts = (page: Page) => page.locator('.case-prompt:visible');

test('write a post-mortem from the template by keyboard alone', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), []);
  const { app, page } = await launch('--notebook', notebook);
  const { keyboard } = page;

  await test.step('choose the template: letters narrow, arrows choose, Enter begins', async () => {
    await page.getByRole('searchbox').focus();
    await keyboard.press('ControlOrMeta+n');
    await expect(chooser(page)).toBeFocused();
    await keyboard.press('Escape');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await keyboard.press('ControlOrMeta+n');
    await expect(chooser(page)).toBeFocused();
    await expect(page.getByRole('option')).toHaveCount(6);
    await expect(page.getByRole('option', { selected: true })).toHaveText(/^Post-mortem/);
    expect(await axeObjections(page)).toEqual([]);
    await keyboard.type('cri');
    await expect(page.getByRole('option')).toHaveText([/^Crisis/]);
    await keyboard.press('Backspace');
    await keyboard.press('Backspace');
    await keyboard.press('Backspace');
    await keyboard.press('ArrowUp');
    await expect(page.getByRole('option', { selected: true })).toHaveText(/^Quick note/);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(titleField(page)).toBeFocused();
  });

  await test.step('prompts ask without blame, and go away where something is written', async () => {
    await expect(prompts(page)).toHaveCount(6);
    await expect(section(page, 'What happened').locator('..').locator('.case-prompt')).toHaveText(
      /set it off.*contributed.*noticed.*went well.*lucky/s,
    );
    await keyboard.type('Clearing week');
    await keyboard.press('Enter');
    await keyboard.type('Fewer came than planned.');
    await expect(prompts(page)).toHaveCount(5);
  });

  await test.step('the roles at the end, reached by Tab from the text', async () => {
    const reviewer = page.getByRole('textbox', { name: 'Reviewer', exact: true });
    await keyboard.press('Escape');
    for (
      let presses = 0;
      presses < 30 && !(await reviewer.evaluate((it) => it === document.activeElement));
      presses += 1
    )
      await keyboard.press('Tab');
    await expect(reviewer).toBeFocused();
    await expect(reviewer).toHaveAttribute('placeholder', 'nobody');
    await keyboard.type('Ada Averley');
    await keyboard.press('Tab');
    await expect(page.getByLabel('Reviewer, by')).toBeFocused();
    await page.getByLabel('Reviewer, by').fill('2026-04-24');
    await keyboard.press('ControlOrMeta+z');
    await expect(page.getByLabel('Reviewer, by')).toHaveValue('');
    await keyboard.press('ControlOrMeta+Shift+z');
    await expect(page.getByLabel('Reviewer, by')).toHaveValue('2026-04-24');
  });

  await untilSaved(page);
  await app.close();
  const again = await launch('--notebook', notebook);
  await again.page.keyboard.press('ControlOrMeta+Shift+f');
  await again.page.keyboard.type('averley');
  await expect(caseRows(again.page, /Clearing week/)).toBeVisible();
  await openFromList(again.page, /Clearing week/);
  await expect(again.page.getByRole('textbox', { name: 'Reviewer', exact: true })).toHaveValue('Ada Averley');
  await expect(prompts(again.page)).toHaveCount(5);
  await again.app.close();

  const file = path.join(folder, 'out.pdf');
  const printed = await runApp(
    ...['--user-data', path.join(folder, 'printing'), '--notebook', notebook],
    ...['--print', 'Clearing week', '--to', file],
  );
  expect(printed).toMatchObject({ code: 0, stderr: '' });
  const text = pdfText(file);
  expect(text).toContain('Fewer came than planned.');
  expect(text).toMatch(/Who read it Reviewer .*Ada Averley, April 24, 2026|Reviewer Ada Averley, April 24, 2026/);
  expect(text.match(/nobody/g)).toHaveLength(2);
  expect(text).not.toMatch(/set it off|lucky|tell a colleague/);
});

test('a case is saved as a template, offered for new cases, removed and brought back', async ({ launch, folder }) => {
  const { app, page } = await launch();
  await saveTo(app, path.join(folder, 'Averley Comms'));
  await page.getByRole('button', { name: /Begin a new notebook/ }).click();
  await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+n');
  await expect(chooser(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toBeFocused();
  await page.keyboard.type('Reel');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Say which reel it was.');
  await page.getByRole('combobox', { name: 'Tags' }).fill('reel');
  await runCommand(app, 'save-as-template');
  await page.getByRole('textbox', { name: 'Name of the template' }).fill('Our reels');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Our reels” is now offered for new cases.')).toBeVisible();

  const focused = await page.evaluate(() => {
    const keys = { key: 'n', code: 'KeyN', ctrlKey: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', keys));
    // No turn of the page lies between the keys and this: the next key cannot come earlier.
    return document.activeElement?.getAttribute('aria-label');
  });
  expect(focused).toBe('Template');
  await page.keyboard.type('our');
  await expect(page.getByRole('option')).toHaveText([/^Our reels/]);
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toBeFocused();
  await expect(titleField(page)).toHaveValue('');
  await expect(page.getByRole('combobox', { name: 'Tags' })).toHaveValue('reel');
  await expect(prompts(page).first()).toHaveText('Say which reel it was.');

  await page.keyboard.press('ControlOrMeta+n');
  await expect(chooser(page)).toBeFocused();
  await page.keyboard.type('our');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Shift+Delete');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.keyboard.press('ControlOrMeta+n');
  await expect(page.getByRole('option', { name: /Our reels/ })).toBeVisible();

  // What names no template is not lost.
  await page.keyboard.type('Autumn fair');
  await expect(page.getByText('No template is called “Autumn fair”. Enter begins')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toBeFocused();
  await expect(titleField(page)).toHaveValue('Autumn fair');
});
