import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { FactorCount } from '../../../shared/ipc/past-answers.ts';
import { ask, listen } from '../../app/api.ts';

/** The contributing factors of the other cases; asked for by `lookUp`, and again only when something was saved since. */
export function useKnownFactors(own: Ulid): { readonly known: readonly FactorCount[]; readonly lookUp: () => void } {
  const [known, setKnown] = useState<readonly FactorCount[]>([]);
  const isFresh = useRef(false);
  useEffect(
    () =>
      listen('library.changed', () => {
        isFresh.current = false;
      }),
    [],
  );
  const lookUp = useCallback(() => {
    if (isFresh.current) return;
    isFresh.current = true;
    void ask('past.factors', own).then((answer) => {
      if (answer.ok) setKnown(answer.value.rows);
      if (!answer.ok || !answer.value.complete) isFresh.current = false;
    });
  }, [own]);
  return { known, lookUp };
}
