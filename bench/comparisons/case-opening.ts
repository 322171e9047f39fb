import { join } from 'node:path';
import { prepareWindow, timeDrawing, timeOpening, timeReading, timeTextarea, untilQuiet } from '../app/case-timing.ts';
import { launchApp, shell } from '../app/launch-app.ts';
import { type BenchContext, SEED } from '../bench-context.ts';
import { makeCase } from '../generator/case.ts';
import { attachmentHashes, writeNotebook } from '../generator/notebook.ts';
import { type Figure, noReach, within } from '../measure/figure.ts';
import { rotated } from '../measure/rotate.ts';
import { median } from '../measure/statistics.ts';

const root = join(import.meta.dirname, '../..');
const sizes = [
  { words: 900, pictures: 4, reach: within(4) },
  { words: 10_000, pictures: 30, reach: noReach },
  { words: 50_000, pictures: 100, reach: within(1) },
] as const;

/** From the click on a case to its text on the screen, in the running app; the peer is a textarea of the same text. */
export async function compareCaseOpening({ folder, options }: BenchContext): Promise<readonly Figure[]> {
  const measured = sizes.map((size, n) => ({
    ...size,
    caseStudy: makeCase(n + 1, SEED, attachmentHashes(), size),
    ours: [] as number[],
    theirs: [] as number[],
    reading: [] as number[],
    drawing: [] as number[],
  }));
  const notebook = join(folder, 'cases-to-open');
  writeNotebook({ folder: notebook, seed: SEED, cases: measured.map(({ caseStudy }) => caseStudy) });
  const { app, page } = await launchApp(root, '--user-data', join(folder, 'opening-data'), '--notebook', notebook);
  await page
    .locator('[data-case]')
    .nth(sizes.length - 1)
    .waitFor();
  await prepareWindow(page);
  // The first round warms up. Opening a case also closes the one before: each size comes after each other one.
  for (let round = 0; round < options.rounds * 2 + 1; round += 1)
    for (const { caseStudy, ours, theirs, reading } of round % 2
      ? rotated(measured, round)
      : rotated(measured, round).toReversed()) {
      const opened = await timeOpening(page, caseStudy);
      await untilQuiet(page);
      const area = await timeTextarea(page, caseStudy);
      await untilQuiet(page);
      if (round === 0) continue;
      ours.push(opened);
      theirs.push(area);
      reading.push(await timeReading(page, caseStudy));
    }
  for (let round = 0; round < options.rounds; round += 1)
    for (const { caseStudy, drawing } of rotated(measured, round)) {
      drawing.push(await timeDrawing(page, caseStudy));
      await untilQuiet(page);
    }
  await app.close();
  return measured.map(({ words, pictures, reach, ours, theirs, reading, drawing }) => ({
    what: `opening a case of ${words} words and ${pictures} pictures`,
    ours: median(ours),
    peer: 'a textarea of the same text',
    theirs: median(theirs),
    unit: 'ms',
    reach,
    note: `${shell}; from the click, with closing the case before and reading the file, which takes ${median(reading).toFixed(0)} ms; what is out of sight can be written in after ${median(drawing).toFixed(0)} ms`,
  }));
}
