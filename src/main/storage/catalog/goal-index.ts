import type { GoalCount } from '../../../shared/ipc/contract.ts';
import type { PackedRow } from './packed-row.ts';

/** The goals of all rows: which case has which, and how many have each. */
export interface GoalIndex {
  /** The cases without a goal have the goal ''. */
  has(row: PackedRow, goal: string): boolean;
  add(row: PackedRow, goals: readonly string[]): void;
  remove(row: PackedRow): void;
  counts(): readonly GoalCount[];
}

export function createGoalIndex(collator: Intl.Collator): GoalIndex {
  const goals = new Map<PackedRow, readonly string[]>();
  const counts = new Map<string, number>();
  // Thousands of cases share a few lists of goals: each is kept once.
  const lists = new Map<string, readonly string[]>();

  function count(row: PackedRow, by: 1 | -1) {
    for (const goal of goals.get(row) ?? []) {
      const now = (counts.get(goal) ?? 0) + by;
      if (now > 0) counts.set(goal, now);
      else counts.delete(goal);
    }
  }

  function add(row: PackedRow, given: readonly string[]) {
    const list = goalsOf(given);
    const key = JSON.stringify(list);
    const shared = lists.get(key) ?? list;
    lists.set(key, shared);
    goals.set(row, shared);
    count(row, 1);
  }

  return {
    has: (row, goal) => goals.get(row)?.includes(goal) ?? false,
    add,
    remove(row) {
      count(row, -1);
      goals.delete(row);
    },
    counts: () => Array.from(counts, ([goal, count]) => ({ goal, count })).sort(byGoal(collator)),
  };
}

// A goal named twice in a case counts once; one of blanks only is none.
function goalsOf(goals: readonly string[]): readonly string[] {
  const named = new Set(goals.map((goal) => goal.trim()).filter((goal) => goal !== ''));
  return named.size > 0 ? [...named] : [''];
}

function byGoal(collator: Intl.Collator) {
  return (a: GoalCount, b: GoalCount) =>
    Number(a.goal === '') - Number(b.goal === '') || collator.compare(a.goal, b.goal) || (a.goal < b.goal ? -1 : 1);
}
