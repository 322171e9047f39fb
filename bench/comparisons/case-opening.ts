import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { documentText } from '../../src/shared/core/rich-text/document-text.ts';
import { launchApp, shell } from '../app/launch-app.ts';
import { type BenchContext, SEED } from '../bench-context.ts';
import { makeCase } from '../generator/case.ts';
import { attachmentHashes, writeNotebook } from '../generator/notebook.ts';
import { type Figure, within } from '../measure/figure.ts';
import { median } from '../measure/statistics.ts';

const root = join(import.meta.dirname, '../..');
const sizes = [
  { words: 900, pictures: 4, reach: 4 },
  { words: 50_000, pictures: 100, reach: 1 },
] as const;

/** From the click on a case to its text on the screen, in the running app; the peer is a textarea of the same text. */
export async function compareCaseOpening({ folder, options }: BenchContext): Promise<readonly Figure[]> {
  const cases = sizes.map((size, n) => makeCase(n + 1, SEED, attachmentHashes(), size));
  const notebook = join(folder, 'two-cases');
  writeNotebook({ folder: notebook, seed: SEED, cases });
  const { app, page } = await launchApp(root, '--user-data', join(folder, 'two-user-data'), '--notebook', notebook);
  await page.locator('[data-case]').nth(1).waitFor();
  const ours: number[][] = sizes.map(() => []);
  const theirs: number[][] = sizes.map(() => []);
  for (let round = 0; round < options.rounds + 1; round += 1)
    for (const [n, caseStudy] of cases.entries()) {
      const [opened, area] = [await openCase(page, caseStudy), await openTextarea(page, caseStudy)];
      if (round === 0) continue;
      ours[n]?.push(opened);
      theirs[n]?.push(area);
    }
  await app.close();
  return sizes.map(({ words, pictures, reach }, n) => ({
    what: `opening a case of ${words} words and ${pictures} pictures`,
    ours: median(ours[n] ?? []),
    peer: 'a textarea of the same text',
    theirs: median(theirs[n] ?? []),
    unit: 'ms',
    reach: within(reach),
    note: `${shell}; from the click, with reading the file`,
  }));
}

function openCase(page: Page, { id, document: text }: CaseStudy): Promise<number> {
  const last = documentText(text).split('\n').at(-1) ?? '';
  return page.evaluate(
    async ([wanted, words]) => {
      const row = document.querySelector<HTMLElement>(`[data-case="${wanted}"]`);
      const from = performance.now();
      row?.click();
      for (;;) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        if (document.querySelector('main [contenteditable="true"]')?.textContent.includes(words)) break;
        if (performance.now() - from > 30_000) throw new Error('The case did not appear.');
      }
      return performance.now() - from;
    },
    [id, last] as const,
  );
}

function openTextarea(page: Page, caseStudy: CaseStudy): Promise<number> {
  return page.evaluate(async (text) => {
    const from = performance.now();
    const area = document.createElement('textarea');
    area.value = text;
    area.style.cssText = 'position: fixed; inset: 0; width: 720px; height: 700px; font: 17px serif; z-index: 9';
    document.body.append(area);
    area.focus();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const time = performance.now() - from;
    area.remove();
    return time;
  }, documentText(caseStudy.document));
}
