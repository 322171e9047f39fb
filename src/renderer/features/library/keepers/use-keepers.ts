import { useCallback, useEffect, useRef, useState } from 'react';
import type { Star } from '../../../../shared/core/case-study/evidence-item.ts';
import type { KeeperPage, KeeperRow } from '../../../../shared/ipc/contract.ts';
import { ask, listen } from '../../../app/api.ts';
import { notifyFailure } from '../../../app/notices.ts';

const PAGE = 100;

/** What the list of keepers shows. */
export interface Keepers {
  /** Null until the first answer. */
  readonly counts: KeeperPage['counts'] | null;
  /** By their place in the whole list; a place without one is not loaded yet. */
  readonly rows: ReadonlyMap<number, KeeperRow>;
}

/** The keepers with a star, or all; kept true while cases change. `show` tells which are on the screen. */
export function useKeepers(star: Star | null): Keepers & { readonly show: (first: number, last: number) => void } {
  const [keepers, setKeepers] = useState<Keepers>({ counts: null, rows: new Map() });
  const pages = useRef(new Set([0]));
  const question = useRef(0);

  const load = useCallback(
    async (wanted: readonly number[], anew: boolean) => {
      const asked = question.current;
      const answers = await Promise.all(
        wanted.map((page) => ask('library.keepers', { star, offset: page * PAGE, limit: PAGE })),
      );
      if (asked !== question.current) return;
      const refused = answers.find((answer) => !answer.ok);
      if (refused && !refused.ok) return notifyFailure(refused.failure);
      const arrived = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
      setKeepers((before) => {
        const rows = new Map(anew ? [] : before.rows);
        for (const page of arrived) for (const [index, row] of page.rows.entries()) rows.set(page.offset + index, row);
        return { counts: arrived[0]?.counts ?? before.counts, rows };
      });
    },
    [star],
  );

  useEffect(() => {
    const refresh = () => {
      question.current += 1;
      void load([...pages.current], true);
    };
    pages.current = new Set([0]);
    refresh();
    const stops = [listen('library.changed', refresh), listen('case.saved', refresh)];
    return () => {
      question.current += 1;
      for (const stop of stops) stop();
    };
  }, [load]);

  const show = useCallback(
    (first: number, last: number) => {
      const [from, to] = [Math.floor(first / PAGE), Math.floor(last / PAGE)];
      const inView = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      const missing = inView.filter((page) => !pages.current.has(page));
      // Those that left the screen stay as they are until the next change, which asks for what is seen only.
      pages.current = new Set(inView);
      if (missing.length > 0) void load(missing, false);
    },
    [load],
  );
  return { ...keepers, show };
}
