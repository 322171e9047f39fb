import { failureOf } from '../../../shared/core/failure.ts';
import { quoted } from '../../../shared/core/isolated.ts';
import { withRenamedTags } from '../../../shared/core/search/renamed-tag.ts';
import type { TagChange } from '../../../shared/core/tags/tag-change.ts';
import type { CaseLeft, TagsChanged } from '../../../shared/ipc/tag-answers.ts';
import { type Answer, ask, listen } from '../../app/api.ts';
import { flushAll } from '../../app/flush.ts';
import { formatsFor } from '../../app/formats.ts';
import { askInstead, currentNavigation } from '../../app/navigation.ts';
import { notify, notifyFailure } from '../../app/notices.ts';
import { currentSession } from '../../app/session.ts';
import { showWork } from '../../app/work.ts';
import { whyStopped, words } from './words.ts';

/** Fewer cases are done before a line could be read. */
const WORTH_SHOWING = 10;

/** Changes tags in all cases, showing how far it is, and says what became of it; answers the cases that were left. */
export async function changeTags(change: TagChange): Promise<readonly CaseLeft[]> {
  const changed = await withProgress(words.working(change.to), () => ask('tags.change', change));
  if (!changed.ok) return refused(changed);
  const { to, token } = changed.value;
  const giveBack = to === null ? () => undefined : followRename({ ...change, to });
  const undo = async () => {
    const undone = await withProgress(words.undoing, () => ask('tags.undo', token));
    if (!undone.ok) return notifyFailure(undone.failure);
    giveBack();
    tell(words.undone(casesText(undone.value.changed)), undone.value);
  };
  const old = change.names.filter((name) => name !== to);
  const cases = casesText(changed.value.changed);
  tell(to === null ? words.removed(old, cases) : words.renamed(old, to, cases), changed.value, () => void undo());
  return changed.value.left;
}

function refused(answer: Extract<Answer<'tags.change'>, { ok: false }>): readonly CaseLeft[] {
  notifyFailure(answer.failure);
  return [];
}

async function withProgress<Value>(label: string, work: () => Promise<Value>): Promise<Value> {
  // What is typed in a case is in its file before its tags change there.
  await flushAll();
  let line: ReturnType<typeof showWork> | null = null;
  const stop = listen('tags.progress', (done, of) => {
    if (of < WORTH_SHOWING) return;
    line ??= showWork(label, () => void ask('tags.cancel'));
    line.update({ done, of });
  });
  try {
    return await work();
  } finally {
    stop();
    (line as ReturnType<typeof showWork> | null)?.end();
  }
}

/** The list that is narrowed by an old name is narrowed by the new one; answers what takes that back. */
function followRename(change: TagChange): () => void {
  const { searchText, goal, choices } = currentNavigation();
  const asked = { text: searchText, goal, choices: choices.map((one) => ({ ...one, values: [...one.values] })) };
  const renamed = withRenamedTags(asked, change);
  if (renamed === asked) return () => undefined;
  askInstead({ searchText: renamed.text, choices: renamed.choices });
  return () => {
    if (currentNavigation().choices === renamed.choices) askInstead({ searchText, choices });
  };
}

function tell(done: string, { changed, of, left, stopped, templatesLeft }: TagsChanged, undo?: () => void): void {
  const { count } = formatsFor(currentSession().locale);
  const why = stopped === null ? '' : (whyStopped[stopped] ?? failureOf(stopped).message);
  const [only] = left;
  const kept =
    left.length === 1 && only ? `${quoted(only.title)}: ${only.message}` : words.leftCount(casesText(left.length));
  const text = [
    changed > 0 || left.length === 0 ? done : '',
    stopped === null ? '' : words.stopped(count(changed), count(of), why),
    left.length > 0 ? kept : '',
    templatesLeft === null ? '' : words.templatesLeft(templatesLeft),
  ];
  notify({
    text: text.filter((part) => part !== '').join(' '),
    ...(undo && changed > 0 ? { action: { label: words.undo, run: undo }, undoes: true, untilNext: true } : {}),
    passing: undo === undefined && left.length === 0 && stopped === null && templatesLeft === null,
    about: 'tags',
  });
}

function casesText(count: number): string {
  return formatsFor(currentSession().locale).counted(count, words.one, words.many);
}
