import { success } from '../../shared/core/result.ts';
import type { Verbs } from '../ipc/handlers.ts';
import { inNotebook } from './notebook-verbs.ts';
import type { Surroundings } from './surroundings.ts';

type SearchVerbs = Pick<Verbs, Extract<keyof Verbs, `searches.${string}`>>;

/** The searches that were kept under a name. */
export function searchVerbs({ session }: Surroundings): SearchVerbs {
  return {
    'searches.list': () => inNotebook(session, async ({ searches }) => success(await searches.list())),
    'searches.keep': (search) => inNotebook(session, ({ searches }) => searches.keep(search)),
    'searches.remove': (id) => inNotebook(session, ({ searches }) => searches.remove(id)),
    'searches.restore': (id) => inNotebook(session, ({ searches }) => searches.restore(id)),
  };
}
