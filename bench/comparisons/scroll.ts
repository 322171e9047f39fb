import { summarize } from '../../src/shared/core/case-study/case-summary.ts';
import { caseViews } from '../../src/shared/core/views/case-view.ts';
import type { BenchContext } from '../bench-context.ts';
import { bundlePage } from '../browser/bundle-page.ts';
import { launchChromium, openPage } from '../browser/chromium.ts';
import { type Figure, faster } from '../measure/figure.ts';
import { p95 } from '../measure/statistics.ts';
import { casesOf } from '../stores.ts';

/** Milliseconds of a frame, where sixty are shown in a second. */
const FRAME = 1000 / 60;

/** Scrolling through the cases in each form: what a frame costs, with a thousand of them and with all. */
export async function compareScroll({ options, folder }: BenchContext): Promise<readonly Figure[]> {
  const bundle = await bundlePage('scroll-page.tsx', folder);
  const browser = await launchChromium();
  const figures: Figure[] = [];
  try {
    for (const size of new Set([Math.min(1_000, options.cases), options.cases])) {
      // No pictures: thumbnails come from main, and are decoded beside the page.
      const summaries = casesOf(size).map((caseStudy) => ({ ...summarize(caseStudy), lead: null }));
      for (const view of caseViews) {
        const times: number[] = [];
        for (let round = 0; round < options.rounds; round += 1) {
          const page = await openPage(browser, bundle);
          await page.setViewportSize({ width: view === 'list' ? 320 : 1280, height: 800 });
          const frames = await page.evaluate(
            ([which, given]) => Reflect.get(window, 'scrollCases')(which, given) as Promise<readonly number[]>,
            [view, summaries] as const,
          );
          times.push(...frames);
          await page.context().close();
        }
        const late = times.filter((time) => time > FRAME).length;
        figures.push({
          what: `scroll of ${size} rows, ${view}: work of a frame, p95`,
          ours: p95(times),
          peer: 'a frame of sixty a second',
          theirs: FRAME,
          unit: 'ms',
          reach: faster(1),
          note: `${late} of ${times.length} frames took longer`,
        });
      }
    }
  } finally {
    await browser.close();
  }
  return figures;
}
