import { join } from 'node:path';
import {
  hideTextarea,
  prepareWindow,
  timeKeys,
  timeOpening,
  writeInTextarea,
  writeInTheMiddle,
} from '../app/case-timing.ts';
import { launchApp, shell } from '../app/launch-app.ts';
import { type BenchContext, SEED } from '../bench-context.ts';
import { makeCase } from '../generator/case.ts';
import { attachmentHashes, writeNotebook } from '../generator/notebook.ts';
import { type Figure, within } from '../measure/figure.ts';
import { median, p95 } from '../measure/statistics.ts';

const root = join(import.meta.dirname, '../..');
// Longer than the longest that autosave waits: every turn has drafts and a save in it.
const KEYS_IN_TURN = 90;
const sizes = [
  { words: 900, pictures: 4, tableRows: 0 },
  { words: 10_000, pictures: 60, tableRows: 200 },
  { words: 50_000, pictures: 100, tableRows: 0 },
] as const;

/** From a key to the frame with its letter, in the running app with autosave; the peer is a textarea of the same text. */
export async function compareTyping({ folder, options }: BenchContext): Promise<readonly Figure[]> {
  const measured = sizes.map((size, n) => ({
    ...size,
    caseStudy: makeCase(n + 1, SEED, attachmentHashes(), size),
    ours: [] as number[],
    theirs: [] as number[],
  }));
  const notebook = join(folder, 'cases-to-write');
  writeNotebook({ folder: notebook, seed: SEED, cases: measured.map(({ caseStudy }) => caseStudy) });
  const { app, page } = await launchApp(root, '--user-data', join(folder, 'typing-data'), '--notebook', notebook);
  await page
    .locator('[data-case]')
    .nth(sizes.length - 1)
    .waitFor();
  await prepareWindow(page);
  for (const { caseStudy, ours, theirs } of measured) {
    await timeOpening(page, caseStudy);
    await writeInTheMiddle(page);
    await timeKeys(page, KEYS_IN_TURN);
    for (let round = 0; round < options.rounds; round += 1) {
      await writeInTheMiddle(page);
      ours.push(...(await timeKeys(page, KEYS_IN_TURN)));
      await page
        .getByRole('main')
        .getByRole('status')
        .filter({ hasText: /^Saved/ })
        .waitFor();
      await writeInTextarea(page, caseStudy);
      theirs.push(...(await timeKeys(page, KEYS_IN_TURN)));
      await hideTextarea(page);
    }
  }
  await app.close();
  return measured.map(({ words, pictures, tableRows, ours, theirs }) => ({
    what: `key to next frame, p95, ${words} words, ${pictures} pictures${tableRows > 0 ? `, a table of ${tableRows} rows` : ''}`,
    ours: p95(ours),
    peer: 'a textarea of the same text',
    theirs: p95(theirs),
    unit: 'ms',
    reach: within(1.2),
    note: `${shell}; autosave on; p50 ${median(ours).toFixed(1)} against ${median(theirs).toFixed(1)} ms`,
  }));
}
