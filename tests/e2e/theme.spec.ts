import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, runCommand, test } from '../support/app-fixture.ts';
import { caseRows } from '../support/case-list.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const isDark = (page: Page) =>
  page.evaluate(() => {
    const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red < 128;
  });

test('the theme changes at once, from the menu, and is remembered', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [sampleCase()]);
  const first = await launch('--notebook', notebook);
  await expect(caseRows(first.page)).toHaveCount(1);
  await runCommand(first.app, 'theme-dark');
  await expect.poll(() => isDark(first.page)).toBe(true);
  await runCommand(first.app, 'theme-light');
  await expect.poll(() => isDark(first.page)).toBe(false);
  await runCommand(first.app, 'theme-dark');
  await expect.poll(() => isDark(first.page)).toBe(true);
  await first.app.close();

  const { page } = await launch('--notebook', notebook);
  await expect(caseRows(page)).toHaveCount(1);
  expect(await isDark(page)).toBe(true);
});
