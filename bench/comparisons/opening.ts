import { type BenchContext, startEngine, storeOf } from '../bench-context.ts';
import type { EngineName, Opened, Rested } from '../engines/requests.ts';
import { atFullSize, type Figure, faster } from '../measure/figure.ts';
import { evict } from '../measure/page-cache.ts';
import { rotated } from '../measure/rotate.ts';
import { median } from '../measure/statistics.ts';
import { makeStores } from '../stores.ts';
import { perEngine } from './per-engine.ts';

const engines = ['casebook', 'lowdb', 'better-sqlite3'] as const satisfies readonly EngineName[];

/** From nothing to a list that can be scrolled to its end, and the memory it takes. */
export async function compareOpening(context: BenchContext): Promise<readonly Figure[]> {
  const { cases, rounds } = context.options;
  await makeStores(context, engines, cases);
  const times = perEngine<number>();
  const listed = perEngine<number>();
  const rested = perEngine<number>();
  let evicted = true;
  for (let round = 0; round < rounds; round += 1)
    for (const engine of rotated(engines, round)) {
      evicted = evict(storeOf(context, engine, cases)) && evicted;
      const child = await startEngine(context, engine, cases);
      const opened = await child.ask<Opened>({ ask: 'open' });
      if (opened.total !== cases) throw new Error(`${engine} lists ${opened.total} cases of ${cases}.`);
      times[engine].push(opened.time);
      listed[engine].push(opened.memory.now);
      rested[engine].push((await child.ask<Rested>({ ask: 'rest' })).memory.now);
      await child.stop();
    }

  const what = `${evicted ? 'cold ' : ''}open to a browsable list, ${cases} cases`;
  const note = evicted ? '' : 'files were in the page cache: python3 is missing';
  const against = (peer: string, theirs: readonly number[], factor: number): Figure => ({
    what,
    ours: median(times.casebook),
    peer,
    theirs: median(theirs),
    unit: 'ms',
    reach: atFullSize(cases, faster(factor)),
    note,
  });
  return [
    against('lowdb, one file', times.lowdb, 20),
    against('better-sqlite3, same rows', times['better-sqlite3'], 1.5),
    {
      what: `memory of the process, ${cases} cases listed`,
      ours: median(listed.casebook),
      peer: 'lowdb, one file',
      theirs: median(listed.lowdb),
      unit: 'MB',
      reach: atFullSize(cases, faster(8)),
      note: `later, at rest, ours with the search worker: ${median(rested.casebook).toFixed(0)} MB against ${median(rested.lowdb).toFixed(0)} MB`,
    },
  ];
}
