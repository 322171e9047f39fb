import type { Ulid } from '../../../shared/core/ids.ts';
import type { GoalCount, KeeperPage, KeeperQuery } from '../../../shared/ipc/contract.ts';
import { createBacklinks } from './backlinks.ts';
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
  linksTo(id: Ulid): readonly Ulid[];
  keepers(order: readonly PackedRow[], query: KeeperQuery): KeeperPage;
}

export function createListFacts(rows: Iterable<PackedRow>, collator: Intl.Collator): ListFacts {
  const goals = createGoalIndex(collator);
  const backlinks = createBacklinks();
  const keepers = new Map<PackedRow, KeeperCounts>();

  function add(row: PackedRow) {
    const { summary } = unpack(row);
    goals.add(row, summary.goals);
    backlinks.add(summary);
    if (summary.keepers.length === 0) return;
    const positive = summary.keepers.filter(({ star }) => star === 'positive').length;
    keepers.set(row, { positive, negative: summary.keepers.length - positive });
  }

  for (const row of rows) add(row);
  return {
    add,
    remove(row) {
      goals.remove(row);
      backlinks.remove(unpack(row).summary);
      keepers.delete(row);
    },
    hasGoal: goals.has,
    goals: goals.counts,
    linksTo: backlinks.of,
    keepers: (order, query) => keeperPage(order, keepers, query),
  };
}
