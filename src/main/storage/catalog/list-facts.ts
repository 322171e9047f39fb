import type { GoalCount, KeeperPage, KeeperQuery } from '../../../shared/ipc/contract.ts';
import { createGoalIndex } from './goal-index.ts';
import { type KeeperCounts, keeperPage } from './keeper-page.ts';
import { type PackedRow, unpack } from './packed-row.ts';

/** What is known across cases: made by reading every row once, then kept true. */
export interface ListFacts {
  add(row: PackedRow): void;
  remove(row: PackedRow): void;
  /** The cases without a goal have the goal ''. */
  hasGoal(row: PackedRow, goal: string): boolean;
  goals(): readonly GoalCount[];
  keepers(order: readonly PackedRow[], query: KeeperQuery): KeeperPage;
}

export function createListFacts(rows: Iterable<PackedRow>, collator: Intl.Collator): ListFacts {
  const goals = createGoalIndex(collator);
  const keepers = new Map<PackedRow, KeeperCounts>();

  function add(row: PackedRow) {
    const { summary } = unpack(row);
    goals.add(row, summary.goals);
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
    },
    hasGoal: goals.has,
    goals: goals.counts,
    keepers: (order, query) => keeperPage(order, keepers, query),
  };
}
