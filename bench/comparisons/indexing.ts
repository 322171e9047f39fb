import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchApp, shell } from '../app/launch-app.ts';
import { type BenchContext, storeOf } from '../bench-context.ts';
import { type Figure, noReach, within } from '../measure/figure.ts';
import { p95 } from '../measure/statistics.ts';
import { makeStores } from '../stores.ts';

const root = join(import.meta.dirname, '../..');
/** Milliseconds without a frame from which on a window is felt to be stuck. */
const STUCK = 100;
const CLICKS = 20;

/** The app's window while a notebook it has never seen is indexed, and then narrowed by clicks. */
export async function compareIndexing(context: BenchContext): Promise<readonly Figure[]> {
  const { cases } = context.options;
  await makeStores(context, ['casebook'], cases);
  const notebook = join(storeOf(context, 'casebook', cases), 'notebook');
  // Its own folder has nothing of the notebook yet.
  const { app, page } = await launchApp(
    root,
    '--user-data',
    join(context.folder, 'indexing-data'),
    '--notebook',
    notebook,
  );
  await page.locator('[data-case]').first().waitFor();
  const { longest, tasks, time, progress } = await watchIndexing(page);
  const clicks = await timeFilters(page);
  await app.close();
  const most = { peer: 'the figure to stay below', theirs: STUCK, unit: 'ms', reach: within(1) } as const;
  return [
    {
      what: `longest time without a frame while ${cases} cases are indexed`,
      ours: longest,
      ...most,
      note: `${shell}; longest task of the window ${tasks.toFixed(0)} ms; indexed after ${(time / 1000).toFixed(1)} s, progress shown: ${progress ? 'yes' : 'no'}`,
    },
    {
      what: `a filter clicked, to the frame with all counts, p95, ${cases} cases`,
      ours: p95(clicks),
      ...most,
      reach: shell === 'on Electron' ? most.reach : noReach,
      note: shell,
    },
  ];
}

interface Indexing {
  readonly longest: number;
  readonly tasks: number;
  readonly time: number;
  readonly progress: boolean;
}

/** Counts the times between frames until the index is said to be complete. */
function watchIndexing(page: Page): Promise<Indexing> {
  return page.evaluate(async () => {
    let [longest, tasks, progress, complete] = [0, 0, false, false];
    const tasksSeen = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks = Math.max(tasks, duration);
    });
    tasksSeen.observe({ type: 'longtask' });
    const from = performance.now();
    const query = { text: '', sort: 'newest first', goal: null, offset: 0, limit: 0 } as const;
    const ask = async () => {
      const answer = await window.casebook.request['library.page'](query);
      complete = answer.ok && answer.value.indexReady;
      if (!complete) setTimeout(() => void ask(), 250);
    };
    void ask();
    await new Promise<void>((resolve) => {
      let before = performance.now();
      const frame = () => {
        const now = performance.now();
        longest = Math.max(longest, now - before);
        before = now;
        progress ||= /Reading the notebook|of [\d,]+ cases/.test(document.body.textContent ?? '');
        if (complete) resolve();
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    tasksSeen.disconnect();
    return { longest, tasks, time: performance.now() - from, progress };
  });
}

/** Milliseconds from each click on a filter to the frame with the counts it leaves. */
async function timeFilters(page: Page): Promise<readonly number[]> {
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const filters = page.getByRole('region', { name: 'Filters' });
  await filters.getByRole('checkbox').first().waitFor();
  return page.evaluate(async (count) => {
    const region = document.querySelector('section[aria-label="Filters"]');
    const boxes = () => [...(region?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])];
    const counts = () => [...(region?.querySelectorAll('label') ?? [])].map((label) => label.textContent).join();
    const times: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const before = counts();
      const from = performance.now();
      boxes()[Math.floor(i / 2) % 3]?.click();
      await new Promise<void>((resolve) => {
        const look = () => requestAnimationFrame(() => (counts() !== before ? setTimeout(resolve) : look()));
        look();
      });
      times.push(performance.now() - from);
    }
    return times;
  }, CLICKS);
}
