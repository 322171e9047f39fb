import type { KeeperPage, KeeperQuery, KeeperRow } from '../../../shared/ipc/contract.ts';
import { type PackedRow, unpack } from './packed-row.ts';

/** How much evidence with each star. */
export type KeeperCounts = KeeperPage['counts'];

/** A page of the evidence with a star in rows of this order; only rows that are on the page are read. */
export function keeperPage(
  order: readonly PackedRow[],
  inRow: ReadonlyMap<PackedRow, KeeperCounts>,
  { star, offset, limit }: KeeperQuery,
): KeeperPage {
  const counts = { positive: 0, negative: 0 };
  const rows: KeeperRow[] = [];
  let place = 0;
  for (const row of order) {
    const own = inRow.get(row);
    if (!own) continue;
    counts.positive += own.positive;
    counts.negative += own.negative;
    const first = Math.max(0, offset - place);
    const matching = star === null ? own.positive + own.negative : own[star];
    place += matching;
    if (first < matching && rows.length < limit)
      rows.push(...keepersOf(row, star).slice(first, first + limit - rows.length));
  }
  return { counts, offset, rows };
}

function keepersOf(row: PackedRow, star: KeeperQuery['star']): readonly KeeperRow[] {
  const { keepers, id, title, from, to, fileState } = unpack(row).summary;
  const wanted = keepers.filter((keeper) => star === null || keeper.star === star);
  return wanted.map((keeper) => ({ keeper, case: { id, title, from, to, fileState } }));
}
