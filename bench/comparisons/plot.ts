import { join } from 'node:path';
import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { Ulid } from '../../src/shared/core/ids.ts';
import { limits } from '../../src/shared/core/limits.ts';
import { dayAfter } from '../../src/shared/core/plot/days.ts';
import { prepareWindow, timeKeys, timeOpening, timePlot, writeInTheMiddle } from '../app/case-timing.ts';
import { launchApp, shell } from '../app/launch-app.ts';
import { type BenchContext, SEED } from '../bench-context.ts';
import { makeCase } from '../generator/case.ts';
import { attachmentHashes, writeNotebook } from '../generator/notebook.ts';
import { type Figure, noReach, within } from '../measure/figure.ts';
import { median, p95 } from '../measure/statistics.ts';

const root = join(import.meta.dirname, '../..');
const KEYS_IN_TURN = 90;
/** Milliseconds that the plot of as many readings as a case holds may take to be on the screen. */
const MOST = 100;

/**
 * A metric with as many readings as a case holds: drawing its plot anew, to the frame with it, against the figure set for
 * it; and a key in the text of that case against one in the same case without readings.
 */
export async function comparePlot({ folder, options }: BenchContext): Promise<readonly Figure[]> {
  const plain = makeCase(1, SEED, attachmentHashes(), { words: 900, pictures: 4, tableRows: 0 });
  const other = makeCase(2, SEED, attachmentHashes(), { words: 900, pictures: 4, tableRows: 0 });
  const measured = [
    { caseStudy: withReadings(plain), keys: [] as number[] },
    { caseStudy: other, keys: [] as number[] },
  ] as const;
  const notebook = join(folder, 'cases-to-plot');
  writeNotebook({ folder: notebook, seed: SEED, cases: measured.map(({ caseStudy }) => caseStudy) });
  const { app, page } = await launchApp(root, '--user-data', join(folder, 'plot-data'), '--notebook', notebook);
  await page.locator('[data-case]').nth(1).waitFor();
  await prepareWindow(page);
  const drawn: number[] = [];
  for (let round = 0; round < options.rounds; round += 1)
    for (const { caseStudy, keys } of measured) {
      await timeOpening(page, caseStudy);
      if (caseStudy === measured[0].caseStudy) drawn.push(...(await timePlot(page)));
      await writeInTheMiddle(page);
      if (round === 0) await timeKeys(page, KEYS_IN_TURN);
      keys.push(...(await timeKeys(page, KEYS_IN_TURN)));
    }
  await app.close();
  const [many, none] = [measured[0].keys, measured[1].keys];
  return [
    {
      what: `a plot of ${limits.listLength} readings, drawn anew, to the frame with it`,
      ours: median(drawn),
      peer: 'the figure to stay below',
      theirs: MOST,
      unit: 'ms',
      reach: within(1),
      note: `${shell}; each reading or by month chosen, worked out from the readings and painted; the longest ${Math.max(...drawn).toFixed(0)} ms`,
    },
    {
      what: `key to next frame, p95, in a case with ${limits.listLength} readings`,
      ours: p95(many),
      peer: 'the same app, a case without readings',
      theirs: p95(none),
      unit: 'ms',
      reach: options.quick ? noReach : within(1.2),
      note: `${shell}; autosave on; p50 ${median(many).toFixed(1)} against ${median(none).toFixed(1)} ms`,
    },
  ];
}

function withReadings(caseStudy: CaseStudy): CaseStudy {
  const id = (n: number) => `01${String(n).padStart(24, '0')}` as Ulid;
  const metric = id(1);
  return {
    ...caseStudy,
    metrics: [{ id: metric, metric: 'Impressions', definition: 'impressions', target: null, actual: null, note: '' }],
    readings: Array.from({ length: limits.listLength }, (_, n) => {
      const date = dayAfter('1999-01-01', n);
      return {
        ...{ id: id(n + 10), metric, date, value: 2000 + ((n * 7919) % 997), source: '', platform: 'Instagram' },
        basis: { is: 'period' as const, from: date, to: date },
      };
    }),
  };
}
