import type { Ulid } from '../../../shared/core/ids.ts';
import { ask } from '../../app/api.ts';
import type { CaseEditor } from '../editor/index.ts';

/** Folds what was left folded, and from then on remembers what is. Returns the function that ends it. */
export function rememberFolds(id: Ulid, { folds }: CaseEditor, left: readonly string[]): () => void {
  folds.foldNamed(left);
  let known = folds.names().join();
  const remember = () => {
    const names = folds.names();
    if (names.join() === known) return;
    known = names.join();
    // A fold that could not be kept is no reason to interrupt anyone.
    void ask('app.setFolded', id, names);
  };
  const stop = folds.subscribe(remember);
  return () => {
    stop();
    // Sections that came, went or moved since are called by other names.
    remember();
  };
}
