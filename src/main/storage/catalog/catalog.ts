import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { type CaseSummary, compareSummaries, type LibrarySort } from '../../../shared/core/case-study/case-summary.ts';
import { isUlid, type Ulid } from '../../../shared/core/ids.ts';
import type { GoalCount, KeeperPage, KeeperQuery } from '../../../shared/ipc/contract.ts';
import { createBacklinks } from './backlinks.ts';
import { keeperPage } from './keeper-page.ts';
import { type SortedRows, sortedRows } from './sorted-rows.ts';

/** What is known of one case without reading its file. */
export interface CatalogRow {
  readonly summary: CaseSummary;
  /** Size and time of the file this comes from. */
  readonly fingerprint: string;
  /** SHA-256 of that file. */
  readonly hash: string;
  /** The name of the case's folder, where it is not its id. */
  readonly folder?: string;
}

/** The list of all cases, in memory. Everything in it can be made anew from the case files. */
export interface Catalog {
  readonly size: number;
  get(id: Ulid): CatalogRow | undefined;
  rows(): IterableIterator<CatalogRow>;
  put(row: CatalogRow): void;
  drop(id: Ulid): boolean;
  /** All cases in an order, those of one goal only where one is given ('' for those without any). */
  sorted(sort: LibrarySort, goal: string | null): readonly CaseSummary[];
  goals(): readonly GoalCount[];
  /** Evidence with a star, that of the newest cases first. */
  keepers(query: KeeperQuery): KeeperPage;
  /** The cases whose text links to a case, itself left out; by title. */
  linksTo(id: Ulid): readonly CaseSummary[];
  /** The one case with this id or title; null when none or several. */
  find(titleOrId: string): Ulid | null;
}

export function createCatalog(initial: Iterable<CatalogRow>, collator: Intl.Collator): Catalog {
  const rows = new Map<Ulid, CatalogRow>();
  for (const row of initial) rows.set(row.summary.id, row);
  const backlinks = createBacklinks();
  for (const { summary } of rows.values()) backlinks.add(summary);
  const orders = new Map<LibrarySort, SortedRows<CaseSummary>>();

  function orderOf(sort: LibrarySort): SortedRows<CaseSummary> {
    const known = orders.get(sort);
    if (known) return known;
    const summaries = Array.from(rows.values(), (row) => row.summary);
    const order = sortedRows(summaries, compareSummaries(sort, collator));
    orders.set(sort, order);
    return order;
  }

  function drop(id: Ulid): boolean {
    const row = rows.get(id);
    if (!row) return false;
    for (const order of orders.values()) order.remove(row.summary);
    backlinks.remove(row.summary);
    return rows.delete(id);
  }

  return {
    get size() {
      return rows.size;
    },
    get: (id) => rows.get(id),
    rows: () => rows.values(),
    put(row) {
      drop(row.summary.id);
      rows.set(row.summary.id, row);
      for (const order of orders.values()) order.insert(row.summary);
      backlinks.add(row.summary);
    },
    drop,
    sorted(sort, goal) {
      const all = orderOf(sort).rows;
      return goal === null ? all : all.filter((summary) => hasGoal(summary, goal));
    },
    goals() {
      const counts = new Map<string, number>();
      for (const { summary } of rows.values())
        for (const goal of goalsOf(summary)) counts.set(goal, (counts.get(goal) ?? 0) + 1);
      return Array.from(counts, ([goal, count]) => ({ goal, count })).sort(byGoal(collator));
    },
    keepers: (query) => keeperPage(orderOf('newest first').rows, query),
    linksTo: (id) =>
      backlinks
        .of(id)
        .flatMap((from) => rows.get(from)?.summary ?? [])
        .sort(compareSummaries('title', collator)),
    find(titleOrId) {
      const id = titleOrId.toLowerCase();
      if (isUlid(id) && rows.has(id)) return id;
      const wanted = foldedTitle(titleOrId);
      const found = Array.from(rows.values()).filter(({ summary }) => foldedTitle(summary.title) === wanted);
      return found.length === 1 ? (found[0]?.summary.id ?? null) : null;
    },
  };
}

// "" stands for the cases without a goal.
function hasGoal(summary: CaseSummary, goal: string): boolean {
  return goalsOf(summary).includes(goal);
}

// A goal named twice in a case counts once; one of blanks only is none.
function goalsOf(summary: CaseSummary): readonly string[] {
  const goals = new Set(summary.goals.map((goal) => goal.trim()).filter((goal) => goal !== ''));
  return goals.size > 0 ? [...goals] : [''];
}

function byGoal(collator: Intl.Collator) {
  return (a: GoalCount, b: GoalCount) =>
    Number(a.goal === '') - Number(b.goal === '') || collator.compare(a.goal, b.goal) || (a.goal < b.goal ? -1 : 1);
}

function foldedTitle(title: string): string {
  return displayTitle(title).normalize('NFC').toLowerCase();
}
