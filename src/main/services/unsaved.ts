import type { Failure } from '../../shared/core/failure.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import type { Result } from '../../shared/core/result.ts';

/** Which cases hold typing that is not in the notebook, by what came of their last save. */
export interface Unsaved {
  note(id: Ulid, saved: Result<unknown, Failure>): void;
  /** Why the longest waiting of them is not saved; null when all are. */
  failure(): Failure | null;
  clear(): void;
}

// Here the text lies safely somewhere else, or there is none.
const settledElsewhere: ReadonlySet<Failure['code']> = new Set(['changed on disk', 'bad request']);

export function createUnsaved(): Unsaved {
  const failures = new Map<Ulid, Failure>();
  return {
    note(id, saved) {
      if (saved.ok || settledElsewhere.has(saved.failure.code)) failures.delete(id);
      else if (!failures.has(id)) failures.set(id, saved.failure);
    },
    failure: () => failures.values().next().value ?? null,
    clear: () => failures.clear(),
  };
}
