import { type Failure, failureOf } from '../../shared/core/failure.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import type { TagsChanged } from '../../shared/ipc/tag-answers.ts';
import type { Verbs } from '../ipc/handlers.ts';
import type { Notebook } from '../storage/notebook.ts';
import { type ChangedTags, changeTags, type TagsUndo, type TagWatch, undoTags } from './change-tags.ts';
import { inNotebook } from './notebook-verbs.ts';
import type { Surroundings } from './surroundings.ts';

type TagVerbs = Pick<Verbs, Extract<keyof Verbs, `tags.${string}`>>;

/** How many changes can be taken back. */
const REMEMBERED = 20;

/** Renaming, merging and removing tags in all cases; one such change at a time. */
export function tagVerbs({ session, tellTagging }: Pick<Surroundings, 'session' | 'tellTagging'>): TagVerbs {
  const done = new Map<string, { readonly notebook: string; readonly undo: TagsUndo }>();
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  let cancels = 0;

  function watching(notebook: Notebook): TagWatch {
    const started = cancels;
    // A notebook that is being closed must not be written to again.
    return { progress: tellTagging, calledOff: () => cancels !== started || session.current !== notebook };
  }

  function inTurn(
    work: (notebook: Notebook) => Promise<Result<ChangedTags, Failure>>,
  ): Promise<Result<TagsChanged, Failure>> {
    const turn = last.then(() =>
      inNotebook(session, async (notebook) => {
        const changed = await work(notebook);
        if (!changed.ok) return changed;
        count += 1;
        const token = String(count);
        const { undo, ...told } = changed.value;
        done.set(token, { notebook: notebook.id, undo });
        for (const [oldest] of [...done].slice(0, -REMEMBERED)) done.delete(oldest);
        return success({ ...told, token });
      }),
    );
    last = turn.catch(() => undefined);
    return turn;
  }

  return {
    'tags.change': (change) => inTurn((notebook) => changeTags(notebook, change, watching(notebook))),
    'tags.undo': (token) =>
      inTurn(async (notebook) => {
        const known = done.get(token);
        if (known?.notebook !== notebook.id) return failed(failureOf('tags not undone'));
        done.delete(token);
        return undoTags(notebook, known.undo, watching(notebook));
      }),
    'tags.cancel': () => {
      cancels += 1;
      return success(undefined);
    },
  };
}
