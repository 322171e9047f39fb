import { type BenchContext, startEngine } from '../bench-context.ts';
import { type Narrowing, narrowings } from '../engines/engine.ts';
import type { Timed } from '../engines/requests.ts';
import { type Figure, faster } from '../measure/figure.ts';
import { median, p95 } from '../measure/statistics.ts';
import { makeStores } from '../stores.ts';

/** A change that takes no longer is seen at once. */
const AT_ONCE = 100;
const TIMES = 40;

const names: Readonly<Record<Narrowing, string>> = {
  facets: 'counts of all facets, two kinds chosen',
  'facets of a word': 'the same among what a word finds',
  matrix: 'matrix of goals and outcomes',
  'word and filter': 'a word and a filter',
};

/** Narrowing the list, as the notebook grows from 100 cases to all. */
export async function compareFacets(context: BenchContext): Promise<readonly Figure[]> {
  const { cases } = context.options;
  const sizes = [...new Set([100, 1_000, cases])].filter((size) => size <= cases);
  const times = new Map<number, Readonly<Record<Narrowing, readonly number[]>>>();
  for (const size of sizes) times.set(size, await timesOf(context, size));
  return narrowings.map((by) => {
    const of = (size: number) => times.get(size)?.[by] ?? [];
    const growth = sizes.map((size) => `${median(of(size)).toFixed(1)} ms at ${size}`);
    return {
      what: `${names[by]}, p95, ${cases} cases`,
      ours: p95(of(cases)),
      peer: 'a tenth of a second',
      theirs: AT_ONCE,
      unit: 'ms',
      reach: faster(1),
      note: `p50 ${growth.join(', ')}`,
    };
  });
}

async function timesOf(context: BenchContext, size: number): Promise<Readonly<Record<Narrowing, readonly number[]>>> {
  await makeStores(context, ['casebook'], size);
  const child = await startEngine(context, 'casebook search', size);
  await child.ask({ ask: 'open' });
  await child.ask({ ask: 'rest' });
  const entries: [Narrowing, readonly number[]][] = [];
  for (const by of narrowings) {
    const times: number[] = [];
    for (let i = 0; i < TIMES; i += 1) times.push((await child.ask<Timed>({ ask: 'narrow', by })).time);
    // The first makes ready what the others use.
    entries.push([by, times.slice(1)]);
  }
  await child.stop();
  return Object.fromEntries(entries) as Record<Narrowing, readonly number[]>;
}
