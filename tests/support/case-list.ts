import type { Locator, Page } from '@playwright/test';

/** The list of cases. */
export function caseList(page: Page): Locator {
  return page.getByRole('listbox', { name: 'cases' });
}

/** Its rows as far as they are drawn, or those whose text has `name` in it. */
export function caseRows(page: Page, name?: string | RegExp): Locator {
  return caseList(page).getByRole('option', name === undefined ? {} : { name });
}
