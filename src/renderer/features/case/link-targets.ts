import { isUlid, type Ulid } from '../../../shared/core/ids.ts';
import type { LinkTarget } from '../../../shared/ipc/contract.ts';
import { ask, listen } from '../../app/api.ts';
import type { LinkTargets } from '../editor/index.ts';

/** The targets of a case's links, while it is open. */
export interface CaseLinkTargets extends LinkTargets {
  stop(): void;
}

/** Asks main for what is behind links, all of a turn at once, and again whenever the library changes. */
export function createLinkTargets(): CaseLinkTargets {
  const known = new Map<string, LinkTarget>();
  const wanted = new Set<Ulid>();
  const listeners = new Set<() => void>();
  let work: 'none' | 'waiting' | 'asking' = 'none';
  let again = false;

  async function load(): Promise<void> {
    work = 'asking';
    again = false;
    const answer = await ask('library.targets', [...wanted]);
    work = 'none';
    if (answer.ok) {
      for (const target of answer.value) known.set(target.id, target);
      for (const listener of listeners) listener();
    }
    if (again) later();
  }

  function later(): void {
    again = work === 'asking';
    if (work !== 'none' || wanted.size === 0) return;
    work = 'waiting';
    queueMicrotask(() => void load());
  }

  const stop = listen('library.changed', later);
  return {
    of(id) {
      if (isUlid(id) && !wanted.has(id)) {
        wanted.add(id);
        later();
      }
      return known.get(id);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop,
  };
}
