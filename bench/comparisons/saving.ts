import type { Ulid } from '../../src/shared/core/ids.ts';
import { type BenchContext, startEngine } from '../bench-context.ts';
import type { EngineName, Saved } from '../engines/requests.ts';
import { type Child, stopAll } from '../measure/child.ts';
import { atFullSize, type Figure, faster, within } from '../measure/figure.ts';
import { rotated } from '../measure/rotate.ts';
import { median, p95 } from '../measure/statistics.ts';
import { makeStores } from '../stores.ts';

const SMALL = 100;
/** Autosave saves a case several times while it is open; the first time also keeps the version before. */
const SAVES_PER_CASE = 4;
/** Cases at the beginning that are not counted: a program's first run is slower. */
const WARMING = 1;

/** One engine that saves case after case, its measured saves by their turn: `saves[0]` are the first of each case. */
interface Run {
  readonly child: Child;
  readonly ids: readonly Ulid[];
  readonly saves: readonly Saved[][];
}

/** Saving one edited case until it is said to be kept. */
export async function compareSaving(context: BenchContext): Promise<readonly Figure[]> {
  const { cases } = context.options;
  const large = (await makeStores(context, ['casebook', 'lowdb', 'better-sqlite3'], cases)).map(({ id }) => id);
  const small = (await makeStores(context, ['casebook'], SMALL)).map(({ id }) => id);
  const ours = await startRun(context, 'casebook', large);
  const oursSmall = await startRun(context, 'casebook', small);
  const lowdb = await startRun(context, 'lowdb', large);
  const sqlite = await startRun(context, 'better-sqlite3', large);
  const runs = [ours, oursSmall, lowdb, sqlite];
  for (let n = 0; n * SAVES_PER_CASE < context.options.saves + WARMING * SAVES_PER_CASE; n += 1)
    for (let turn = 0; turn < SAVES_PER_CASE; turn += 1)
      for (const run of rotated(runs, n + turn)) {
        const saved = await saveOnce(run, n, n * SAVES_PER_CASE + turn);
        if (n >= WARMING) run.saves[turn]?.push(saved);
      }
  await stopAll(runs.map(({ child }) => child));

  const all = (run: Run) => run.saves.flat().map(({ time }) => time);
  const against = (peer: string, run: Run) => ({
    what: `durable save of one edited case, p95, ${cases} cases`,
    ours: p95(all(ours)),
    peer,
    theirs: p95(all(run)),
    unit: 'ms' as const,
  });
  return [
    { ...against('lowdb, one file', lowdb), reach: atFullSize(cases, faster(200)) },
    { ...against('better-sqlite3 WAL FULL', sqlite), reach: atFullSize(cases, within(5)) },
    {
      what: `the same, p50, ${cases} cases`,
      ours: median(all(ours)),
      peer: `itself, ${SMALL} cases`,
      theirs: median(all(oursSmall)),
      unit: 'ms',
      reach: within(1.3),
    },
    {
      what: 'bytes written until a save is acknowledged, p50',
      ours: median(ours.saves.slice(1).flatMap((saves) => saves.map(({ bytes }) => bytes))) / 1000,
      peer: 'the case file',
      theirs: median(ours.saves.flat().map(({ ofCase }) => ofCase)) / 1000,
      unit: 'KB',
      reach: within(1.2),
      note: `${(median((ours.saves[0] ?? []).map(({ bytes }) => bytes)) / 1000).toFixed(1)} KB the first time`,
    },
  ];
}

async function startRun(context: BenchContext, engine: EngineName, ids: readonly Ulid[]): Promise<Run> {
  const child = await startEngine(context, engine, ids.length);
  await child.ask({ ask: 'open' });
  await child.ask({ ask: 'rest' });
  return { child, ids, saves: Array.from({ length: SAVES_PER_CASE }, () => []) };
}

function saveOnce({ child, ids }: Run, n: number, edit: number): Promise<Saved> {
  return child.ask<Saved>({ ask: 'save', id: ids[(n * 7919) % ids.length], edit });
}
