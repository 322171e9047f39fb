import { success } from '../../shared/core/result.ts';
import type { Verbs } from '../ipc/handlers.ts';
import { inNotebook } from './notebook-verbs.ts';
import type { Surroundings } from './surroundings.ts';

type Names = Extract<keyof Verbs, `past.${string}`>;

/** What all cases of the notebook know together. */
export function pastVerbs({ session }: Pick<Surroundings, 'session'>): Pick<Verbs, Names> {
  return {
    'past.factors': (except) => inNotebook(session, async ({ library }) => success(await library.past.factors(except))),
    'past.values': (query) => inNotebook(session, async ({ library }) => success(await library.past.values(query))),
    'past.changes': (query) => inNotebook(session, async ({ library }) => success(await library.past.changes(query))),
    'past.experiments': (query) =>
      inNotebook(session, async ({ library }) => success(await library.past.experiments(query))),
    'past.anniversaries': (today) =>
      inNotebook(session, async ({ library }) => success(await library.past.anniversaries(today))),
    'past.tags': () => inNotebook(session, async ({ library }) => success(await library.past.tags())),
    'past.learnedCounts': () => inNotebook(session, async ({ library }) => success(await library.past.learnedCounts())),
    'past.rules': () => inNotebook(session, async ({ library }) => success(await library.past.rules())),
  };
}
