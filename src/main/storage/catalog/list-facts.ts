import type { CaseSummary } from '../../../shared/core/case-study/case-summary.ts';
import { isNotYetLearnedFrom } from '../../../shared/core/learning/loop.ts';
import type { GoalCount, KeeperPage, KeeperQuery, UnlearnedCases } from '../../../shared/ipc/contract.ts';
import { createGoalIndex } from './goal-index.ts';
import { type KeeperCounts, keeperPage } from './keeper-page.ts';
import { type PackedRow, unpack } from './packed-row.ts';

/** How many of the cases not learned from are named; the rest are counted. */
const SHOWN = 5;

/** What is known across cases: made by reading every row once, then kept true. */
export interface ListFacts {
  add(row: PackedRow): void;
  remove(row: PackedRow): void;
  /** The cases without a goal have the goal ''. */
  hasGoal(row: PackedRow, goal: string): boolean;
  goals(): readonly GoalCount[];
  keepers(order: readonly PackedRow[], query: KeeperQuery): KeeperPage;
  unlearned(order: readonly PackedRow[]): UnlearnedCases;
}

export function createListFacts(rows: Iterable<PackedRow>, collator: Intl.Collator): ListFacts {
  const goals = createGoalIndex(collator);
  const keepers = new Map<PackedRow, KeeperCounts>();
  const unlearned = new Set<PackedRow>();

  function add(row: PackedRow) {
    const { summary } = unpack(row);
    goals.add(row, summary.goals);
    if (isUnlearned(summary)) unlearned.add(row);
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
    },
    hasGoal: goals.has,
    goals: goals.counts,
    keepers: (order, query) => keeperPage(order, keepers, query),
    unlearned(order) {
      const rows: PackedRow[] = [];
      for (const row of order) {
        if (rows.length === Math.min(SHOWN, unlearned.size)) break;
        if (unlearned.has(row)) rows.push(row);
      }
      return { count: unlearned.size, first: rows.map((row) => unpack(row).summary) };
    },
  };
}

// Of a case whose file cannot be read nothing is known, whatever was known before.
function isUnlearned({ band, loop, fileState }: CaseSummary): boolean {
  const steps = loop.map((done) => ({ done }));
  return fileState !== 'damaged' && isNotYetLearnedFrom(band, steps);
}
