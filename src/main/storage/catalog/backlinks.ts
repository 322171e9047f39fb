import type { CaseSummary } from '../../../shared/core/case-study/case-summary.ts';
import type { Ulid } from '../../../shared/core/ids.ts';

type Linking = Pick<CaseSummary, 'id' | 'links'>;

/** Who links to whom, kept with the list, so that it is answered without reading a case. */
export interface Backlinks {
  /** The row must have been taken out before it is put in changed. */
  add(row: Linking): void;
  remove(row: Linking): void;
  /** The cases that link to a case, itself left out; in no order. */
  of(id: Ulid): readonly Ulid[];
}

export function createBacklinks(): Backlinks {
  const from = new Map<Ulid, Set<Ulid>>();
  return {
    add({ id, links }) {
      for (const target of links) {
        const known = from.get(target);
        if (known) known.add(id);
        else from.set(target, new Set([id]));
      }
    },
    remove({ id, links }) {
      for (const target of links) {
        const known = from.get(target);
        known?.delete(id);
        if (known?.size === 0) from.delete(target);
      }
    },
    of: (id) => [...(from.get(id) ?? [])].filter((one) => one !== id),
  };
}
