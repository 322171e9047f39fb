import { join } from 'node:path';
import {
  hideTextarea,
  prepareWindow,
  timeKeys,
  timeOpening,
  timeScrolling,
  timeTextarea,
  untilQuiet,
  writeInTextarea,
  writeInTheMiddle,
} from '../app/case-timing.ts';
import { launchApp, shell } from '../app/launch-app.ts';
import { type BenchContext, SEED } from '../bench-context.ts';
import { makeCase } from '../generator/case.ts';
import { makeLongCase, plainPictures } from '../generator/long-case.ts';
import { writeNotebook } from '../generator/notebook.ts';
import { type Figure, noReach, within } from '../measure/figure.ts';
import { median, p95 } from '../measure/statistics.ts';

const root = join(import.meta.dirname, '../..');
const [SECTIONS, FRAMES, KEYS_IN_TURN] = [160, 120, 90] as const;

/** A case of 160 sections and 320 figures: opened, scrolled and written in; the peer is a textarea of its text. */
export async function compareLongCase({ folder, options }: BenchContext): Promise<readonly Figure[]> {
  const files = plainPictures(30);
  const long = makeLongCase(1, SEED, files, SECTIONS);
  const short = makeCase(
    2,
    SEED,
    files.map(({ hash }) => hash),
  );
  const notebook = join(folder, 'a-long-case');
  writeNotebook({ folder: notebook, seed: SEED, cases: [long, short], files });
  const { app, page } = await launchApp(root, '--user-data', join(folder, 'long-data'), '--notebook', notebook);
  await page.locator('[data-case]').nth(1).waitFor();
  await prepareWindow(page);
  const [opened, area, scrolled, areaScrolled] = [[], [], [], []] as number[][] as [
    number[],
    number[],
    number[],
    number[],
  ];
  for (let round = 0; round < options.rounds + 1; round += 1) {
    const time = await timeOpening(page, long);
    await untilQuiet(page);
    const areaTime = await timeTextarea(page, long);
    await timeOpening(page, short);
    await untilQuiet(page);
    if (round === 0) continue;
    opened.push(time);
    area.push(areaTime);
  }
  const [keys, areaKeys]: [number[], number[]] = [[], []];
  await timeOpening(page, long);
  for (let round = 0; round < Math.min(3, options.rounds); round += 1) {
    scrolled.push(...(await timeScrolling(page, 'case', FRAMES)));
    await writeInTextarea(page, long);
    areaScrolled.push(...(await timeScrolling(page, 'textarea', FRAMES)));
    await hideTextarea(page);
    await writeInTheMiddle(page);
    keys.push(...(await timeKeys(page, KEYS_IN_TURN)));
    await writeInTextarea(page, long);
    areaKeys.push(...(await timeKeys(page, KEYS_IN_TURN)));
    await hideTextarea(page);
  }
  await app.close();
  const peer = 'a textarea of the same text';
  const size = `${SECTIONS} sections and ${SECTIONS * 2} figures`;
  return [
    {
      ...{ what: `opening a case of ${size}`, ours: median(opened), peer, theirs: median(area), unit: 'ms' },
      reach: noReach,
      note: shell,
    },
    {
      ...{
        what: `scrolling it, p95 of a step's frame`,
        ours: p95(scrolled),
        peer,
        theirs: p95(areaScrolled),
        unit: 'ms',
      },
      reach: noReach,
      note: `${shell}; half a window per frame; the longest ${Math.max(...scrolled).toFixed(0)} ms`,
    },
    {
      ...{ what: 'key to next frame in it, p95', ours: p95(keys), peer, theirs: p95(areaKeys), unit: 'ms' },
      reach: within(1.2),
      note: `${shell}; p50 ${median(keys).toFixed(1)} against ${median(areaKeys).toFixed(1)} ms`,
    },
  ];
}
