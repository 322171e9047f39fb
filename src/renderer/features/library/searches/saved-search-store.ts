import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Ulid } from '../../../../shared/core/ids.ts';
import { type Asked, asksTheSame, type SavedSearch } from '../../../../shared/core/search/saved-search.ts';
import { ask, listen } from '../../../app/api.ts';
import type { Navigation } from '../../../app/navigation.ts';
import { notify, notifyFailure } from '../../../app/notices.ts';
import { once } from '../../../app/once-settled.ts';
import { words } from '../words.ts';

interface SavedSearches {
  readonly searches: readonly SavedSearch[];
  /** How many cases each finds now; one without is not counted yet, or cannot be looked for. */
  readonly counts: ReadonlyMap<Ulid, number>;
  /** The one that is being given a name: new, or to be renamed. */
  readonly naming: SavedSearch | null;
}

const empty: SavedSearches = { searches: [], counts: new Map(), naming: null };
const store = createStore<SavedSearches>(() => empty);
// What a search asks may change with the cases, as when a tag is renamed.
let following = once(follow);

export function useSavedSearches<Value>(select: (state: SavedSearches) => Value): Value {
  return useStore(store, select);
}

/** Reads the saved searches and keeps their counts true while the frame is shown. Returns the function that ends it. */
export function startSavedSearches(): () => void {
  store.setState(empty, true);
  void load();
  const stop = listen('library.changed', following.soon);
  return () => {
    stop();
    following.stop();
    following = once(follow);
  };
}

/** Asks for the name of a search, or takes that back. */
export function nameSearch(naming: SavedSearch | null): void {
  store.setState({ naming });
}

/** What the list is asked now, as a search is kept. */
export function askedNow({ searchText, goal, choices }: Pick<Navigation, 'searchText' | 'goal' | 'choices'>): Asked {
  return { text: searchText, goal, choices: choices.map(({ kind, values }) => ({ kind, values: [...values] })) };
}

/** Whether something is typed or chosen that no saved search asks yet. */
export function isWorthSaving(asked: Asked, searches: readonly SavedSearch[]): boolean {
  const narrowed = asked.text.trim() !== '' || asked.choices.length > 0;
  return narrowed && !searches.some((search) => asksTheSame(search, asked));
}

/** Keeps a search under its name; false, with a notice, where it could not be kept. */
export async function keepSearch(search: SavedSearch): Promise<boolean> {
  const answer = await ask('searches.keep', search);
  if (!answer.ok) notifyFailure(answer.failure);
  else await load();
  return answer.ok;
}

/** Removes a search; the notice's Undo brings it back. */
export async function removeSearch({ id, name }: SavedSearch): Promise<void> {
  const answer = await ask('searches.remove', id);
  if (!answer.ok) return notifyFailure(answer.failure);
  await load();
  const restore = async () => {
    const restored = await ask('searches.restore', id);
    if (!restored.ok) return notifyFailure(restored.failure);
    await load();
  };
  notify({
    text: words.searchRemoved(name),
    action: { label: words.undo, run: () => void restore() },
    passing: true,
    undoes: true,
    about: `search ${id}`,
  });
}

async function load(): Promise<void> {
  await readAll();
  following.now();
}

async function follow(isWanted: () => boolean): Promise<void> {
  await readAll();
  await count(isWanted);
}

async function readAll(): Promise<void> {
  const answer = await ask('searches.list');
  if (!answer.ok) return;
  store.setState(({ searches }) =>
    JSON.stringify(searches) === JSON.stringify(answer.value) ? {} : { searches: answer.value },
  );
}

// One after the other, so that what someone types meanwhile waits for one of them at most.
async function count(isWanted: () => boolean): Promise<void> {
  const counts = new Map<Ulid, number>();
  for (const { id, text, goal, choices } of store.getState().searches) {
    const answer = await ask('library.page', { text, sort: 'newest first', goal, choices, offset: 0, limit: 0 });
    if (!isWanted()) return;
    if (answer.ok && answer.value.trouble === undefined) counts.set(id, answer.value.total);
  }
  const before = store.getState().counts;
  const isSame = before.size === counts.size && [...counts].every(([id, total]) => before.get(id) === total);
  if (!isSame) store.setState({ counts });
}
