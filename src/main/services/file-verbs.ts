import { success } from '../../shared/core/result.ts';
import type { Verbs } from '../ipc/handlers.ts';
import { inNotebook } from './notebook-verbs.ts';
import type { Surroundings } from './surroundings.ts';

type FileVerbs = Pick<Verbs, Extract<keyof Verbs, `files.${string}`>>;

/** Files nothing names, and whether all files are what they were. */
export function fileVerbs({ session, tellChecking }: Surroundings): FileVerbs {
  let checking = new AbortController();
  return {
    'files.unused': () => inNotebook(session, ({ unused }) => unused.list()),
    'files.trash': (attachments) => inNotebook(session, ({ unused }) => unused.trash(attachments)),
    'files.restore': (attachment) => inNotebook(session, ({ unused }) => unused.restore(attachment)),
    'files.remove': (attachment) => inNotebook(session, ({ unused }) => unused.remove(attachment)),
    'files.check': () =>
      inNotebook(session, async (notebook) => {
        // Only one at a time: a second one takes the place of the first.
        checking.abort();
        checking = new AbortController();
        return success(await notebook.checkFiles(tellChecking, checking.signal));
      }),
    'files.cancelCheck': () => {
      checking.abort();
      return success(undefined);
    },
  };
}
