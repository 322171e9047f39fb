import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import {
  type CaseSummary,
  compareSortKeys,
  compareSummaries,
  type LibrarySort,
  type SortKey,
  sortKeyOf,
} from '../../../shared/core/case-study/case-summary.ts';
import { isUlid, type Ulid } from '../../../shared/core/ids.ts';
import type { CountedCases, GoalCount, KeeperPage, KeeperQuery } from '../../../shared/ipc/contract.ts';
import type { FileMark } from '../search/messages.ts';
import { createListFacts, type ListFacts } from './list-facts.ts';
import { type CatalogRow, markOf, type PackedRow, pack, unpack } from './packed-row.ts';
import { rowsHolding } from './rows-holding.ts';
import { type SortedRows, sortedRows } from './sorted-rows.ts';

/** A part of the list, from `offset` on, and how long the whole is. */
export interface CatalogPage {
  readonly total: number;
  readonly summaries: readonly CaseSummary[];
}

/** Which part of the list: of one goal only where one is given ('' for the cases without any). */
export interface CatalogQuery {
  readonly sort: LibrarySort;
  readonly goal: string | null;
  /** Only these cases, where they are given. */
  readonly ids?: ReadonlySet<Ulid> | null;
  /** Without these. */
  readonly but?: ReadonlySet<Ulid>;
  readonly offset: number;
  readonly limit: number;
}

/** The list of all cases, in memory. Everything in it can be made anew from the case files. */
export interface Catalog {
  readonly size: number;
  get(id: Ulid): CatalogRow | undefined;
  has(id: Ulid): boolean;
  page(query: CatalogQuery): CatalogPage;
  goals(): readonly GoalCount[];
  /** Evidence with a star, that of the newest cases first. */
  keepers(query: KeeperQuery): KeeperPage;
  /** Those that fell short or were partly met and have not been learned from. */
  unlearned(): CountedCases;
  /** Those that are pinned, newest first. */
  pinned(): CountedCases;
  /** The cases whose text links to a case, itself left out; by title. */
  linksTo(id: Ulid): readonly CaseSummary[];
  marks(): readonly FileMark[];
  /** All rows, newest first. */
  packed(): readonly PackedRow[];
  /** Takes a row in, in place of the one with its id. */
  put(row: CatalogRow): PackedRow;
  drop(id: Ulid): boolean;
  /** The one case with this id or title; null when none or several. */
  find(titleOrId: string): Ulid | null;
}

export function createCatalog(initial: ReadonlyMap<Ulid, PackedRow>, collator: Intl.Collator): Catalog {
  const rows = new Map(initial);
  const orders = new Map<LibrarySort, SortedRows<PackedRow>>();
  let known: ListFacts | undefined;

  function orderOf(sort: LibrarySort): SortedRows<PackedRow> {
    const known = orders.get(sort);
    if (known) return known;
    const order = sortedRows(rows.values(), packedKeyOf(sort), compareSortKeys(sort, collator));
    orders.set(sort, order);
    return order;
  }

  function facts(): ListFacts {
    known ??= createListFacts(rows.values(), collator);
    return known;
  }

  function drop(id: Ulid): boolean {
    const row = rows.get(id);
    if (!row) return false;
    for (const order of orders.values()) order.remove(row);
    known?.remove(row);
    return rows.delete(id);
  }

  return {
    get size() {
      return rows.size;
    },
    get(id) {
      const row = rows.get(id);
      return row && unpack(row);
    },
    has: (id) => rows.has(id),
    page({ sort, goal, ids = null, but, offset, limit }) {
      const order = orderOf(sort).rows;
      const among = ids === null ? order : order.filter((row) => ids.has(row.id));
      const others = but ? among.filter((row) => !but.has(row.id)) : among;
      const all = goal === null ? others : others.filter((row) => facts().hasGoal(row, goal));
      return { total: all.length, summaries: all.slice(offset, offset + limit).map((row) => unpack(row).summary) };
    },
    goals: () => facts().goals(),
    keepers: (query) => facts().keepers(orderOf('newest first').rows, query),
    unlearned: () => facts().unlearned(orderOf('newest first').rows),
    pinned: () => facts().pinned(orderOf('newest first').rows),
    linksTo(id) {
      // Looked for in the bytes first: at 10,000 cases reading every row would hold the window up.
      const wanted = Buffer.from(id);
      return rowsHolding(rows.values(), wanted)
        .filter((row) => row.id !== id)
        .map((row) => unpack(row).summary)
        .filter(({ links }) => links.includes(id))
        .sort(compareSummaries('title', collator));
    },
    marks: () => Array.from(rows.values(), markOf),
    packed: () => orderOf('newest first').rows,
    put(row) {
      drop(row.summary.id);
      const packed = pack(row);
      rows.set(packed.id, packed);
      for (const order of orders.values()) order.insert(packed);
      known?.add(packed);
      return packed;
    },
    drop,
    find(titleOrId) {
      const id = titleOrId.toLowerCase();
      if (isUlid(id) && rows.has(id)) return id;
      const wanted = foldedTitle(titleOrId);
      const found = Array.from(rows.values()).filter((row) => foldedTitle(unpack(row).summary.title) === wanted);
      return found.length === 1 ? (found[0]?.id ?? null) : null;
    },
  };
}

// By date the row itself tells; for the rest its line is read.
function packedKeyOf(sort: LibrarySort): (row: PackedRow) => SortKey {
  if (sort === 'newest first' || sort === 'oldest first') return ({ id, day }) => ({ id, key: day });
  const keyOf = sortKeyOf(sort);
  return (row) => keyOf(unpack(row).summary);
}

function foldedTitle(title: string): string {
  return displayTitle(title).normalize('NFC').toLowerCase();
}
