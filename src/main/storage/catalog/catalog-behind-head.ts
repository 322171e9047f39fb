import type { Catalog } from './catalog.ts';
import type { CatalogHead } from './catalog-head.ts';
import { unpack } from './packed-row.ts';

/**
 * A list that answers what its head knows, and reads itself whole at the first thing that it does not: by `load`, in the
 * same turn, so that nobody sees half of it.
 */
export function catalogBehindHead(head: CatalogHead, load: () => Catalog): Catalog {
  let loaded: Catalog | undefined;
  const whole = () => (loaded ??= load());
  return {
    get size() {
      return loaded ? loaded.size : head.total;
    },
    page(query) {
      const { sort, goal, ids = null, but, offset, limit } = query;
      const isWhole = sort === 'newest first' && goal === null && ids === null && !but;
      const isInHead = offset + limit <= head.rows.length;
      const isAll = head.rows.length === head.total;
      if (loaded || !isWhole || !(isInHead || isAll)) return whole().page(query);
      const summaries = head.rows.slice(offset, offset + limit).map((row) => unpack(row).summary);
      return { total: head.total, summaries };
    },
    goals: () => (loaded ? loaded.goals() : head.goals),
    keepers(query) {
      const countsOnly = query.limit === 0;
      return loaded || !countsOnly ? whole().keepers(query) : { counts: head.keepers, offset: query.offset, rows: [] };
    },
    unlearned: () => (loaded ? loaded.unlearned() : head.unlearned),
    pinned: () => (loaded ? loaded.pinned() : head.pinned),
    linksTo: (id) => whole().linksTo(id),
    get: (id) => whole().get(id),
    has: (id) => whole().has(id),
    marks: () => whole().marks(),
    packed: () => whole().packed(),
    put: (row) => whole().put(row),
    drop: (id) => whole().drop(id),
    find: (titleOrId) => whole().find(titleOrId),
  };
}
