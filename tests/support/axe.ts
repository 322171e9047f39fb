import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe objects to on the page as it stands, as `rule: element` lines; empty when nothing. */
export async function axeObjections(page: Page): Promise<readonly string[]> {
  // Legacy mode runs in the page alone: the app allows no second page to be opened for the report.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`));
}
