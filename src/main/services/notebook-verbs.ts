import { join } from 'node:path';
import { type Failure, failureOf } from '../../shared/core/failure.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import type { Verbs } from '../ipc/handlers.ts';
import type { Notebook } from '../storage/notebook.ts';
import { compareCases } from './compare-cases.ts';
import { linkTargets } from './link-targets.ts';
import type { Surroundings } from './surroundings.ts';

type Names = Extract<keyof Verbs, `notebook.${string}` | `library.${string}`>;

/** Choosing a notebook, and the list of what is in it. */
export function notebookVerbs({ session, dialogs, documents }: Surroundings): Pick<Verbs, Names> {
  return {
    'notebook.create': async () => {
      const folder = await dialogs.newNotebook(join(documents, 'Casebook'));
      return folder === null ? success(null) : session.create(folder);
    },
    'notebook.open': async () => {
      const folder = await dialogs.existingNotebook();
      return folder === null ? success(null) : session.open(folder);
    },
    'notebook.openExample': () => session.openExample(),
    'library.page': (query) => inNotebook(session, async ({ library }) => success(await library.page(query))),
    'library.columns': (query) => inNotebook(session, async ({ library }) => success(await library.columns(query))),
    'library.cells': (ids, columns) =>
      inNotebook(session, async ({ library }) => success(await library.cells(ids, columns))),
    'library.spans': (query) => inNotebook(session, async ({ library }) => success(await library.spans(query))),
    'library.matrix': (query) => inNotebook(session, async ({ library }) => success(await library.matrix(query))),
    'library.compare': (ids) => inNotebook(session, async (notebook) => success(await compareCases(notebook, ids))),
    'library.goals': () => inNotebook(session, async ({ library }) => success(library.goals())),
    'library.keepers': (query) => inNotebook(session, async ({ library }) => success(library.keepers(query))),
    'library.unlearned': () => inNotebook(session, async ({ library }) => success(library.unlearned())),
    'library.pinned': () => inNotebook(session, async ({ library }) => success(library.pinned())),
    'library.trash': () => inNotebook(session, async ({ cases }) => success(await cases.trashed())),
    'library.targets': (ids) => inNotebook(session, async (notebook) => success(await linkTargets(notebook, ids))),
    'library.linksTo': (id) => inNotebook(session, async ({ library }) => success(library.linksTo(id))),
  };
}

/** Does something with the open notebook; a request that needs one where none is open is not one the page should make. */
export async function inNotebook<Value>(
  session: Surroundings['session'],
  use: (notebook: Notebook) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  return session.current === null ? failed(failureOf('bad request', 'no notebook is open')) : use(session.current);
}
