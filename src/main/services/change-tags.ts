import { type Failure, type FailureCode, failureOf } from '../../shared/core/failure.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import { withRenamedTags } from '../../shared/core/search/renamed-tag.ts';
import { asksTheSame, type SavedSearch } from '../../shared/core/search/saved-search.ts';
import { nameTaken } from '../../shared/core/tags/known-tag.ts';
import { changedTags, revertedTags, type TagChange, type TagsBefore } from '../../shared/core/tags/tag-change.ts';
import type { CaseLeft, TagsChanged } from '../../shared/ipc/tag-answers.ts';
import type { Notebook, Retagged } from '../storage/notebook.ts';

type Parts = Pick<Notebook, 'library' | 'cases' | 'searches' | 'templates' | 'readOnly'>;

/** Whoever has it done: hears how far it is, and may call it off between two cases. */
export interface TagWatch {
  readonly progress: (done: number, of: number) => void;
  readonly calledOff: () => boolean;
}

/** What a change did, for taking it back. */
export interface TagsUndo {
  readonly cases: ReadonlyMap<Ulid, TagsBefore>;
  readonly searches: readonly { readonly before: SavedSearch; readonly after: SavedSearch }[];
  readonly templates: readonly Retagged[];
}

export interface ChangedTags extends Omit<TagsChanged, 'token'> {
  readonly undo: TagsUndo;
}

/** What stops one case from being written will stop the next as well. */
const STOPS: ReadonlySet<FailureCode> = new Set(['notebook read-only', 'already open', 'disk full', 'folder missing']);

/**
 * Renames, merges or removes tags. Saved searches and own templates first, then each case durably by itself: stopped at
 * any point, every case is whole, and the same change once more does what was left.
 */
export async function changeTags(
  parts: Parts,
  { names, to: typed }: TagChange,
  watch: TagWatch,
): Promise<Result<ChangedTags, Failure>> {
  const { library, searches, templates, readOnly } = parts;
  if (readOnly) return failed(readOnly);
  // Another program may have written meanwhile, and a write that failed half-way may have arrived all the same.
  await library.reconcile();
  const known = await library.past.tags();
  const to = typed === null ? null : nameTaken(typed, names, known.rows);
  const change = { names: names.filter((name) => name !== to), to };
  const ids = await library.tagged(change.names);
  if (ids === null) return failed(failureOf('tags not known'));
  const followed = await followInSearches(searches, change);
  const retagged = await templates.retag((_, tags) => changedTags(tags, change));
  const ofTemplates = retagged.ok ? retagged.value : [];
  const before = new Map<Ulid, TagsBefore>();
  const done = await inEach(parts, ids, watch, (id, tags) => {
    const after = changedTags(tags, change);
    if (after !== tags) before.set(id, { before: tags, after });
    return after;
  });
  // With no case changed the old name is the one that finds them.
  if (done.changed === 0 && done.left.length > 0) {
    await giveBack(searches, followed);
    await giveTemplatesBack(templates, ofTemplates);
  }
  for (const { id } of done.left) before.delete(id);
  const undo = { searches: done.changed === 0 ? [] : followed, templates: done.changed === 0 ? [] : ofTemplates };
  return success({ ...done, to, templatesLeft: messageOf(retagged), undo: { cases: before, ...undo } });
}

/** Gives the cases a change was made in their tags back, and the saved searches what they asked. */
export async function undoTags(parts: Parts, undo: TagsUndo, watch: TagWatch): Promise<Result<ChangedTags, Failure>> {
  if (parts.readOnly) return failed(parts.readOnly);
  await giveBack(parts.searches, undo.searches);
  const given = await giveTemplatesBack(parts.templates, undo.templates);
  const done = await inEach(parts, [...undo.cases.keys()], watch, (id, tags) => {
    const changed = undo.cases.get(id);
    return changed ? revertedTags(tags, changed) : tags;
  });
  const missed = new Set(done.left.map(({ id }) => id));
  const left = new Map([...undo.cases].filter(([id]) => missed.has(id)));
  return success({
    ...done,
    ...{ to: null, templatesLeft: messageOf(given) },
    undo: { cases: left, searches: [], templates: [] },
  });
}

async function giveTemplatesBack(templates: Parts['templates'], retagged: TagsUndo['templates']) {
  const byId = new Map(retagged.map((one) => [one.id, one]));
  return templates.retag((id, tags) => {
    const changed = byId.get(id);
    return changed ? revertedTags(tags, changed) : tags;
  });
}

function messageOf(done: Result<unknown, Failure>): string | null {
  return done.ok ? null : done.failure.message;
}

async function inEach(
  { cases, library }: Parts,
  ids: readonly Ulid[],
  { progress, calledOff }: TagWatch,
  edit: (id: Ulid, tags: readonly string[]) => readonly string[],
): Promise<Pick<TagsChanged, 'changed' | 'of' | 'left' | 'stopped'>> {
  const left: CaseLeft[] = [];
  let changed = 0;
  const soFar = (stopped: FailureCode | null) => ({ changed, of: ids.length, left, stopped });
  for (const [index, id] of ids.entries()) {
    if (calledOff()) return soFar('cancelled');
    progress(index, ids.length);
    let isChanged = false;
    const amended = await cases.amend(id, (caseStudy) => {
      const tags = edit(id, caseStudy.tags);
      isChanged = tags !== caseStudy.tags;
      return isChanged ? { ...caseStudy, tags: [...tags] } : caseStudy;
    });
    if (amended.ok) changed += Number(isChanged);
    // Moved to the trash meanwhile: nothing of it is in the notebook to be changed.
    else if (amended.failure.code !== 'not found') {
      left.push({ id, title: library.titleOf(id) ?? '', message: amended.failure.message });
      if (STOPS.has(amended.failure.code)) return soFar(amended.failure.code);
    }
  }
  return soFar(null);
}

async function followInSearches(searches: Parts['searches'], change: TagChange): Promise<TagsUndo['searches']> {
  const followed: { readonly before: SavedSearch; readonly after: SavedSearch }[] = [];
  for (const before of await searches.list()) {
    const after = withRenamedTags(before, change);
    if (after !== before && (await searches.keep(after)).ok) followed.push({ before, after });
  }
  return followed;
}

// One that was given something else to ask since keeps that, one that was removed stays so.
async function giveBack(searches: Parts['searches'], followed: TagsUndo['searches']): Promise<void> {
  const present = new Map((await searches.list()).map((search) => [search.id, search]));
  for (const { before, after } of followed) {
    const now = present.get(after.id);
    if (now && asksTheSame(now, after)) await searches.keep({ ...before, name: now.name });
  }
}
