import type { Verbs } from '../ipc/handlers.ts';
import { inNotebook } from './notebook-verbs.ts';
import type { Surroundings } from './surroundings.ts';
import { tickChange } from './tick-change.ts';

type ChangeVerbs = Pick<Verbs, Extract<keyof Verbs, `changes.${string}`>>;

/** What becomes of changes in later cases. */
export function changeVerbs({ session }: Surroundings): ChangeVerbs {
  return {
    'changes.apply': (ticked) => inNotebook(session, (notebook) => tickChange(notebook, ticked)),
  };
}
