import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Begins a case as a person does; the caret stands in its title. */
export async function beginCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New case' }).first().click();
  await expect(page.getByRole('combobox', { name: 'Template' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
}

/** The titles of all cases in a notebook folder, read from their files. */
export function titlesOnDisk(notebook: string): string[] {
  const cases = path.join(notebook, 'cases');
  return readdirSync(cases)
    .filter((name) => !name.startsWith('.'))
    .map((name) => JSON.parse(readFileSync(path.join(cases, name, 'case.json'), 'utf8')).title);
}
