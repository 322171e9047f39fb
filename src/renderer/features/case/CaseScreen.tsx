import type { Ulid } from '../../../shared/core/ids.ts';

/** One case, open for writing. */
export function CaseScreen({ id }: { id: Ulid; onClosed: () => void }) {
  return <p>{id}</p>;
}
