import { type BenchContext, startEngine, storeOf } from '../bench-context.ts';
import type { Opened, Saved, Timed } from '../engines/requests.ts';
import { type Figure, noReach, within } from '../measure/figure.ts';
import { evict } from '../measure/page-cache.ts';
import { median, p95 } from '../measure/statistics.ts';
import { makeStores } from '../stores.ts';
import { listTimes } from './list.ts';
import { keystrokes } from './search.ts';

const TIMES = 12;

/** What grows with a notebook: its name, how its times are told, and how long it may take with so many cases. */
const grown = {
  open: { what: 'cold open to a browsable list', of: median },
  paint: { what: 'first paint of the list', of: median },
  search: { what: 'search keystroke, p95', of: p95 },
  facets: { what: 'counts of all facets, p95', of: p95 },
  matrix: { what: 'matrix, p95', of: p95 },
  save: { what: 'save, p50', of: median },
  brief: { what: 'brief for a plan, p50', of: median, most: (cases: number) => (cases > 1_000 ? 3_000 : 1_000) },
} as const satisfies Readonly<Record<string, Grown>>;

interface Grown {
  readonly what: string;
  readonly of: (times: readonly number[]) => number;
  readonly most?: (cases: number) => number;
}

type Times = Readonly<Record<keyof typeof grown, readonly number[]>>;

/** How what a person waits for grows from 100 cases to all: each beside itself with 100. */
export async function compareGrowth(context: BenchContext): Promise<readonly Figure[]> {
  const { cases } = context.options;
  const sizes = [...new Set([100, 1_000, cases])].filter((size) => size <= cases);
  const measured = new Map<number, Times>();
  for (const size of sizes) measured.set(size, await timesOf(context, size));
  return (Object.keys(grown) as (keyof typeof grown)[]).map((key): Figure => {
    const { what, of, most }: Grown = grown[key];
    const at = (size: number) => of(measured.get(size)?.[key] ?? []);
    const told = sizes.map((size) => `${at(size).toFixed(1)} ms at ${size}`).join(', ');
    const line = { what: `${what}, ${cases} cases`, ours: at(cases), unit: 'ms', note: told } as const;
    return most
      ? { ...line, peer: 'the figure to stay below', theirs: most(cases), reach: within(1) }
      : { ...line, peer: 'itself, 100 cases', theirs: at(100), reach: noReach };
  });
}

async function timesOf(context: BenchContext, size: number): Promise<Times> {
  const ids = (await makeStores(context, ['casebook'], size)).map(({ id }) => id);
  const open: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    evict(storeOf(context, 'casebook', size));
    const child = await startEngine(context, 'casebook', size);
    open.push((await child.ask<Opened>({ ask: 'open' })).time);
    await child.stop();
  }
  const storage = await startEngine(context, 'casebook', size);
  await storage.ask({ ask: 'open' });
  await storage.ask({ ask: 'rest' });
  const save: number[] = [];
  for (let edit = 0; edit < TIMES; edit += 1)
    save.push((await storage.ask<Saved>({ ask: 'save', id: ids[(edit * 7919) % size], edit })).time);
  await storage.stop();

  const child = await startEngine(context, 'casebook search', size);
  await child.ask({ ask: 'open' });
  await child.ask({ ask: 'rest' });
  const timed = async (request: object) => (await child.ask<Timed>(request)).time;
  const times = async (request: object) => {
    const all: number[] = [];
    for (let i = 0; i <= TIMES; i += 1) all.push(await timed(request));
    // The first makes ready what the others use.
    return all.slice(1);
  };
  const search: number[] = [];
  for (const text of keystrokes()) search.push(await timed({ ask: 'search', text }));
  const [facets, matrix] = [await times({ ask: 'narrow', by: 'facets' }), await times({ ask: 'narrow', by: 'matrix' })];
  const brief = await times({ ask: 'brief' });
  await child.stop();
  const paint = await listTimes(context, size, ['app']);
  return { open, save, search, facets, matrix, brief, paint: paint.app };
}
