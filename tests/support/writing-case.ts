import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { createNotebook } from '../../src/main/storage/create-notebook.ts';
import { createDisk } from '../../src/main/storage/durable/disk.ts';
import { NOW, sampleId } from './sample-case.ts';

/** An empty notebook on the disk; its folder. */
export async function emptyNotebook(folder: string): Promise<string> {
  const made = await createNotebook(createDisk(), folder, sampleId(0), NOW);
  if (!made.ok) throw new Error(made.failure.message);
  return folder;
}

/** Begins a case as a person does; the caret stands in its title. */
export async function beginCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New case' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
}

/** The titles of all cases in a notebook folder, read from their files. */
export function titlesOnDisk(notebook: string): string[] {
  const cases = path.join(notebook, 'cases');
  return readdirSync(cases)
    .filter((name) => !name.startsWith('.'))
    .map((name) => JSON.parse(readFileSync(path.join(cases, name, 'case.json'), 'utf8')).title);
}
