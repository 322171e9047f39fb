import type { CaseSummary } from '../../../shared/core/case-study/case-summary.ts';
import { isNotYetLearnedFrom } from '../../../shared/core/learning/loop.ts';
import type { CountedCases, GoalCount, KeeperPage, KeeperQuery } from '../../../shared/ipc/contract.ts';
import { createGoalIndex } from './goal-index.ts';
import { type KeeperCounts, keeperPage } from './keeper-page.ts';
import { type PackedRow, unpack } from './packed-row.ts';

/** How many of the cases not learned from, and of those pinned, are named; the rest are counted. */
const UNLEARNED_SHOWN = 5;
const PINNED_SHOWN = 12;

/** What is known across cases: made by reading every row once, then kept true. */
export interface ListFacts {
  add(row: PackedRow): void;
  remove(row: PackedRow): void;
  /** The cases without a goal have the goal ''. */
  hasGoal(row: PackedRow, goal: string): boolean;
  goals(): readonly GoalCount[];
  keepers(order: readonly PackedRow[], query: KeeperQuery): KeeperPage;
  unlearned(order: readonly PackedRow[]): CountedCases;
  pinned(order: readonly PackedRow[]): CountedCases;
}

export function createListFacts(rows: Iterable<PackedRow>, collator: Intl.Collator): ListFacts {
  const goals = createGoalIndex(collator);
  const keepers = new Map<PackedRow, KeeperCounts>();
  const unlearned = new Set<PackedRow>();
  const pinned = new Set<PackedRow>();

  function add(row: PackedRow) {
    const { summary } = unpack(row);
    goals.add(row, summary.goals);
    if (isUnlearned(summary)) unlearned.add(row);
    if (summary.pinned) pinned.add(row);
    if (summary.keepers.length === 0) return;
    const positive = summary.keepers.filter(({ star }) => star === 'positive').length;
    keepers.set(row, { positive, negative: summary.keepers.length - positive });
  }

  for (const row of rows) add(row);
  return {
    add,
    remove(row) {
      goals.remove(row);
      keepers.delete(row);
      unlearned.delete(row);
      pinned.delete(row);
    },
    hasGoal: goals.has,
    goals: goals.counts,
    keepers: (order, query) => keeperPage(order, keepers, query),
    unlearned: (order) => counted(order, unlearned, UNLEARNED_SHOWN),
    pinned: (order) => counted(order, pinned, PINNED_SHOWN),
  };
}

/** How many there are, and the first of them in an order. */
function counted(order: readonly PackedRow[], those: ReadonlySet<PackedRow>, shown: number): CountedCases {
  const rows: PackedRow[] = [];
  for (const row of order) {
    if (rows.length === Math.min(shown, those.size)) break;
    if (those.has(row)) rows.push(row);
  }
  return { count: those.size, first: rows.map((row) => unpack(row).summary) };
}

// Of a case whose file cannot be read nothing is known, whatever was known before.
function isUnlearned({ band, loop, fileState }: CaseSummary): boolean {
  const steps = loop.map((done) => ({ done }));
  return fileState !== 'damaged' && isNotYetLearnedFrom(band, steps);
}
