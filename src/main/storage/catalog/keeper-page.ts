import type { CaseSummary } from '../../../shared/core/case-study/case-summary.ts';
import type { KeeperPage, KeeperQuery, KeeperRow } from '../../../shared/ipc/contract.ts';

/** A page of the evidence with a star in cases of this order. */
export function keeperPage(summaries: readonly CaseSummary[], { star, offset, limit }: KeeperQuery): KeeperPage {
  const counts = { positive: 0, negative: 0 };
  const rows: KeeperRow[] = [];
  let place = 0;
  for (const { keepers, id, title, from, to, fileState } of summaries)
    for (const keeper of keepers) {
      counts[keeper.star] += 1;
      if (star !== null && keeper.star !== star) continue;
      if (place >= offset && rows.length < limit) rows.push({ keeper, case: { id, title, from, to, fileState } });
      place += 1;
    }
  return { counts, offset, rows };
}
