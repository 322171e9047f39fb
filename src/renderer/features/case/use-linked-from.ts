import { useEffect, useState } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { CaseTitle } from '../../../shared/ipc/contract.ts';
import { ask, listen } from '../../app/api.ts';

/** The cases that link to a case, kept up to date; empty until main has answered. */
export function useLinkedFrom(id: Ulid): readonly CaseTitle[] {
  const [linking, setLinking] = useState<readonly CaseTitle[]>([]);
  useEffect(() => {
    let shown = true;
    const look = () =>
      void ask('library.linksTo', id).then((answer) => {
        if (!shown || !answer.ok) return;
        // The library changes with each save of this very case; mostly nothing is to be drawn for it.
        setLinking((before) => (same(before, answer.value) ? before : answer.value));
      });
    look();
    const stop = listen('library.changed', look);
    return () => {
      shown = false;
      stop();
    };
  }, [id]);
  return linking;
}

function same(one: readonly CaseTitle[], other: readonly CaseTitle[]): boolean {
  return (
    one.length === other.length && one.every(({ id, title }, i) => id === other[i]?.id && title === other[i].title)
  );
}
