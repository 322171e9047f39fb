import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture.ts';
import { openFromList, section, writeIn } from '../support/case-page.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const study = sampleCase();

/** What is typed at the start of a line or within it, and the tag that holds the words then. */
const shortcuts: readonly (readonly [typed: string, becomes: string])[] = [
  ['# ', 'h3'],
  ['## ', 'h4'],
  ['### ', 'h5'],
  ['- ', 'ul:not([data-type]) > li'],
  ['1. ', 'ol > li'],
  ['[ ] ', 'ul[data-type="taskList"] > li'],
  ['[x] ', 'ul[data-type="taskList"] > li:has(:checked)'],
  ['> ', 'blockquote'],
  ['``` ', 'pre'],
  ['---', 'hr'],
  ['**b**', 'strong'],
  ['*i*', 'em'],
  ['~~s~~', 's'],
  ['`c`', 'code'],
  ['==h==', 'mark'],
];

test('W1 what Markdown writes is made as it is typed, and Backspace takes each back to what was typed', async ({
  launch,
  folder,
}) => {
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [study]));
  await openFromList(page, study.title);
  await writeIn(page, 'What we did');
  const text = section(page, 'What we did');
  for (const [typed, becomes] of shortcuts) {
    await page.keyboard.type(typed);
    await expect(text.locator(becomes), typed).toHaveCount(1);
    await page.keyboard.press('Backspace');
    await expect(text.locator(becomes), `${typed} taken back`).toHaveCount(0);
    await expect(text.locator('p'), `${typed} taken back`).toHaveText(typed.trimEnd());
    await clear(page);
    await expect(text.locator('p')).toHaveText('');
  }
});

async function clear(page: Page): Promise<void> {
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Backspace');
}
