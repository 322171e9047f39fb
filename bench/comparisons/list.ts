import { summarize } from '../../src/shared/core/case-study/case-summary.ts';
import type { BenchContext } from '../bench-context.ts';
import { bundlePage } from '../browser/bundle-page.ts';
import { launchChromium, openPage } from '../browser/chromium.ts';
import { atFullSize, type Figure, faster } from '../measure/figure.ts';
import { rotated } from '../measure/rotate.ts';
import { median } from '../measure/statistics.ts';
import { casesOf } from '../stores.ts';

const lists = ['app', 'plain'] as const;
type List = (typeof lists)[number];

/** The first paint of the list: the app's own pane against a React list with a row for every case. */
export async function compareList(context: BenchContext): Promise<readonly Figure[]> {
  const { options } = context;
  const times = await listTimes(context, options.cases, lists);
  return [
    {
      what: `first paint of a list of ${options.cases} cards`,
      ours: median(times.app),
      peer: 'plain React list',
      theirs: median(times.plain),
      unit: 'ms',
      reach: atFullSize(options.cases, faster(50)),
      note: 'the app’s pane and rows; the peer has the same rows',
    },
  ];
}

/** Milliseconds of each round to the first paint of lists of so many cases. */
export async function listTimes(
  { options, folder }: BenchContext,
  cases: number,
  which: readonly List[],
): Promise<Readonly<Record<List, readonly number[]>>> {
  // No pictures: thumbnails arrive later in both and come from main.
  const summaries = casesOf(cases).map((caseStudy) => ({ ...summarize(caseStudy), lead: null }));
  const bundle = await bundlePage('list-page.tsx', folder);
  const browser = await launchChromium();
  const times = { app: [] as number[], plain: [] as number[] };
  try {
    for (let round = 0; round < options.rounds; round += 1)
      for (const list of rotated(which, round)) {
        const page = await openPage(browser, bundle);
        times[list].push(
          await page.evaluate(([which, given]) => Reflect.get(window, 'paintList')(which, given) as Promise<number>, [
            list,
            summaries,
          ] as const),
        );
        await page.context().close();
      }
  } finally {
    await browser.close();
  }
  return times;
}
