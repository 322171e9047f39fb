import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import { type BenchContext, startEngine, storeOf } from '../bench-context.ts';
import type { EngineName, Timed } from '../engines/requests.ts';
import { chance } from '../generator/random.ts';
import { vocabulary } from '../generator/words.ts';
import { atFullSize, type Figure, faster, noReach } from '../measure/figure.ts';
import { evict } from '../measure/page-cache.ts';
import { rotated } from '../measure/rotate.ts';
import { median, p95 } from '../measure/statistics.ts';
import { makeStores } from '../stores.ts';
import { type PerEngine, perEngine } from './per-engine.ts';

const engines = ['casebook search', 'MiniSearch'] as const satisfies readonly EngineName[];

/** Searching as a person types: full text in our worker against MiniSearch in memory. */
export async function compareSearch(context: BenchContext): Promise<readonly Figure[]> {
  const { cases: count, rounds, saves } = context.options;
  const cases = await makeStores(context, ['casebook', 'MiniSearch'], count);
  const opened = perEngine<number>();
  const indexes: number[] = [];
  const first = perEngine<number>();
  const checked = perEngine<number>();
  const keys = perEngine<number>();
  const updates = perEngine<number>();
  for (let round = 0; round < rounds; round += 1)
    for (const engine of rotated(engines, round)) {
      if (engine === 'casebook search') indexes.push(await timeIndex(context, cases));
      evict(storeOf(context, engine, count));
      const child = await startEngine(context, engine, count);
      opened[engine].push((await child.ask<Timed>({ ask: 'open' })).time);
      first[engine].push((await child.ask<Timed>({ ask: 'search', text: 'campaign' })).time);
      checked[engine].push((await child.ask<Timed>({ ask: 'rest' })).time);
      for (const text of keystrokes()) {
        const { time } = await child.ask<Timed>({ ask: 'search', text });
        if (round > 0) keys[engine].push(time);
      }
      // Updates come last and only once: they change what the next round would open.
      if (round === rounds - 1)
        for (let edit = 0; edit < saves; edit += 1) {
          const edited = cases[(edit * 7919) % count];
          const { time } = await child.ask<Timed>({ ask: 'update', case: edited, edit });
          if (edit > 2) updates[engine].push(time);
        }
      await child.stop();
    }
  const sums = (engine: (typeof engines)[number]) => opened[engine].map((time, i) => time + (first[engine][i] ?? 0));
  const inAll = { ...perEngine<number>(), 'casebook search': sums('casebook search'), MiniSearch: sums('MiniSearch') };
  const fromList = { ...inAll, 'casebook search': first['casebook search'] };
  const figure = (what: string, times: PerEngine<number>, of: typeof median, factor: number): Figure => ({
    what,
    ours: of(times['casebook search']),
    peer: 'MiniSearch',
    theirs: of(times.MiniSearch),
    unit: 'ms',
    reach: atFullSize(count, faster(factor)),
  });
  return [
    {
      ...figure(`search keystroke, p95, ${count} cases, 50 results`, keys, p95, 4),
      note: 'ours with snippets and the way to the worker, MiniSearch without',
    },
    {
      what: `search index opened, ${count} cases`,
      ours: median(indexes),
      peer: 'MiniSearch',
      theirs: median(opened.MiniSearch),
      unit: 'ms',
      reach: atFullSize(count, faster(50)),
      note: 'both from cold files in a thread that runs: ours FTS5 and a case looked up, MiniSearch loads its index',
    },
    {
      ...figure(`first search answered after start, ${count} cases`, inAll, median, 50),
      note: `ours opens the notebook and shows its list before, files looked at after ${median(checked['casebook search']).toFixed(0)} ms; MiniSearch loads its index`,
    },
    {
      ...figure('the same, asked when our list is shown', fromList, median, 1),
      reach: noReach,
      note: 'ours starts its worker by then; MiniSearch as before',
    },
    { ...figure('one edited case found again, p50', updates, median, 1), note: 'ours from the save’s acknowledgement' },
  ];
}

/** Milliseconds to open our index in a process of its own. */
async function timeIndex(context: BenchContext, cases: readonly CaseStudy[]): Promise<number> {
  const { cases: count } = context.options;
  const [some] = cases;
  if (!some) throw new Error('There is no case to look up.');
  evict(storeOf(context, 'casebook search', count));
  const child = await startEngine(context, 'casebook search', count);
  const { time } = await child.ask<Timed>({ ask: 'index', id: some.id });
  await child.stop();
  return time;
}

/** Every state of the search box, from the second letter on, while twelve searches are typed. */
export function keystrokes(): readonly string[] {
  const { pick, whole } = chance(99);
  const words = Array.from({ length: 12 }, (_, i) => {
    const word = () =>
      pick(
        vocabulary()
          .slice(60, 4000)
          .filter((each) => each.length > 3),
      );
    return i % 3 === 2 ? `${word()} ${word()}` : (vocabulary()[whole(80, 400)] ?? word());
  });
  return words.flatMap((text) =>
    Array.from({ length: text.length - 1 }, (_, i) => text.slice(0, i + 2)).filter((typed) => !typed.endsWith(' ')),
  );
}
