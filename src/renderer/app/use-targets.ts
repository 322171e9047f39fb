import { useEffect, useState } from 'react';
import type { Ulid } from '../../shared/core/ids.ts';
import type { LinkTarget } from '../../shared/ipc/contract.ts';
import { ask, listen } from './api.ts';

/** What is known of cases that are named by their ids. */
export type CaseTargets = ReadonlyMap<Ulid, LinkTarget>;

/** The cases with these ids as they are now, and as they become; those not looked up yet are missing. */
export function useTargets(ids: readonly Ulid[]): CaseTargets {
  const [targets, setTargets] = useState<CaseTargets>(new Map());
  const asked = [...new Set(ids)].sort().join(' ');
  useEffect(() => {
    let shown = true;
    const look = async () => {
      const answer = await ask('library.targets', asked === '' ? [] : (asked.split(' ') as Ulid[]));
      if (shown && answer.ok) setTargets(new Map(answer.value.map((target) => [target.id, target])));
    };
    void look();
    const stop = listen('library.changed', () => void look());
    return () => {
      shown = false;
      stop();
    };
  }, [asked]);
  return targets;
}
