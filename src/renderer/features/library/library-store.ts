import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Failure } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { GoalCount, LibraryPage, LibraryQuery, LibraryRow } from '../../../shared/ipc/contract.ts';
import type { FacetChoice, FacetCount, ListOrder } from '../../../shared/ipc/library-answers.ts';
import { ask, listen } from '../../app/api.ts';
import { currentNavigation, type Navigation, subscribeToNavigation } from '../../app/navigation.ts';

/** Rows asked for at once. */
export const PAGE = 100;

/** Milliseconds before asking again whether the index is whole. */
const CHECK_AGAIN = 1_000;

/** What the list shows. Rows stay until those of the next query are here, so that typing never blanks the list. */
export interface LibraryState {
  /** The text and goal the rows belong to. */
  readonly text: string;
  readonly goal: string | null;
  readonly choices: readonly FacetChoice[];
  /** The order that was asked for, and whether what words found stands in it too. */
  readonly sort: ListOrder;
  readonly inOrder: boolean;
  /** How many cases each value would leave; asked for while the filters are shown. */
  readonly counts: readonly FacetCount[];
  /** Why nothing can be looked for; what else there is to say of the search; words that typed ones were taken for. */
  readonly trouble: string | null;
  readonly remarks: readonly string[];
  readonly alsoFound: readonly string[];
  /** Null until the first answer. */
  readonly total: number | null;
  /** By their place in the whole list; a place without one is not loaded yet. */
  readonly rows: ReadonlyMap<number, LibraryRow>;
  readonly indexReady: boolean;
  /** How far the reading of the case files is, and how many cases the list lacks until then. */
  readonly progress: { readonly done: number; readonly total: number; readonly unlisted: number } | null;
  readonly failure: Failure | null;
  readonly goals: readonly GoalCount[];
  /** How many pieces of evidence have a star. */
  readonly keepers: number;
  /** How many cases are pinned. */
  readonly pinned: number;
}

const empty: LibraryState = {
  text: '',
  goal: null,
  choices: [],
  sort: 'newest first',
  inOrder: false,
  counts: [],
  trouble: null,
  remarks: [],
  alsoFound: [],
  total: null,
  rows: new Map(),
  indexReady: true,
  progress: null,
  failure: null,
  goals: [],
  keepers: 0,
  pinned: 0,
};

const store = createStore<LibraryState>(() => empty);

/** Grows when what is on the way no longer answers the question. */
let question = 0;
let asking = false;
let askAgain = false;
let seen = { first: 0, last: 0 };
const loading = new Set<number>();
let filtersShown = false;
let lookAgain: ReturnType<typeof setTimeout> | undefined;

export function useLibrary<Value>(select: (state: LibraryState) => Value): Value {
  return useStore(store, select);
}

export function currentLibrary(): LibraryState {
  return store.getState();
}

/** The row of a case, where it is loaded. */
export function rowOf({ rows }: LibraryState, id: Ulid): LibraryRow | undefined {
  for (const row of rows.values()) if (row.summary.id === id) return row;
  return undefined;
}

/** Fills the list and keeps it true while the frame is shown. Returns the function that ends it. */
export function startLibrary(): () => void {
  store.setState(empty, true);
  seen = { first: 0, last: 0 };
  const changed = () => {
    void refresh();
    void loadGoals();
    void loadKeepers();
    void loadPinned();
  };
  changed();
  const stops = [
    listen('library.changed', changed),
    listen('case.saved', changed),
    listen('library.indexProgress', (done, total, unlisted) => {
      store.setState({ progress: done < total ? { done, total, unlisted } : null });
      if (done >= total) changed();
    }),
    subscribeToNavigation((now, before) => {
      if (!sameQuestion(now, before)) void refresh();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    clearTimeout(lookAgain);
    lookAgain = undefined;
  };
}

/** Counts the values of all facets with each answer while they are shown. */
export function countFacets(shown: boolean): void {
  if (filtersShown === shown) return;
  filtersShown = shown;
  if (shown) void refresh();
}

/** Tells which rows are on the screen; missing ones are loaded. */
export function showRows(first: number, last: number): void {
  seen = { first, last };
  for (const page of pagesOf(first, last)) void loadPage(page);
}

// One reload at a time, and the last one wins: at most one answer is thrown away however fast someone types.
async function refresh(): Promise<void> {
  question += 1;
  if (asking) {
    askAgain = true;
    return;
  }
  asking = true;
  do {
    askAgain = false;
    await reload(currentNavigation());
  } while (askAgain);
  asking = false;
}

async function reload(navigation: Navigation): Promise<void> {
  const asked = question;
  const before = store.getState();
  const same =
    before.text === navigation.searchText && before.goal === navigation.goal && before.choices === navigation.choices;
  const pages = same ? pagesOf(seen.first, seen.last) : [0];
  const answers = await Promise.all(pages.map((page) => ask('library.page', queryOf(navigation, page))));
  if (asked !== question) return;
  loading.clear();
  const refused = answers.find((answer) => !answer.ok);
  if (refused && !refused.ok) {
    store.setState({ failure: refused.failure });
    return;
  }
  const rows = new Map<number, LibraryRow>();
  const arrived = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  for (const page of arrived) put(rows, page);
  const [first] = arrived;
  store.setState({
    text: navigation.searchText,
    goal: navigation.goal,
    choices: navigation.choices,
    sort: navigation.sort,
    inOrder: isInOrder(navigation),
    counts: first?.counts ?? [],
    trouble: first?.trouble ?? null,
    remarks: first?.remarks ?? [],
    alsoFound: first?.alsoFound ?? [],
    total: first?.total ?? 0,
    indexReady: first?.indexReady ?? true,
    rows,
    failure: null,
  });
  // The end of a check that changed nothing is not told. One such look at a time: each would call for the next one.
  if (first?.indexReady === false && lookAgain === undefined) lookAgain = setTimeout(look, CHECK_AGAIN);
}

function look(): void {
  lookAgain = undefined;
  void refresh();
}

async function loadPage(page: number): Promise<void> {
  const { rows, total } = store.getState();
  const offset = page * PAGE;
  if (total === null || offset >= total || rows.has(offset) || loading.has(page)) return;
  const asked = question;
  loading.add(page);
  const answer = await ask('library.page', queryOf(currentNavigation(), page));
  if (asked !== question) return;
  loading.delete(page);
  if (!answer.ok) return;
  const more = new Map(store.getState().rows);
  put(more, answer.value);
  store.setState({ rows: more, total: answer.value.total });
}

function put(rows: Map<number, LibraryRow>, page: LibraryPage): void {
  for (const [index, row] of page.rows.entries()) rows.set(page.offset + index, row);
}

async function loadGoals(): Promise<void> {
  const answer = await ask('library.goals');
  if (answer.ok) store.setState({ goals: answer.value });
}

async function loadKeepers(): Promise<void> {
  const answer = await ask('library.keepers', { star: null, offset: 0, limit: 0 });
  if (!answer.ok) return;
  const { positive, negative } = answer.value.counts;
  store.setState({ keepers: positive + negative });
}

async function loadPinned(): Promise<void> {
  const answer = await ask('library.pinned');
  if (answer.ok) store.setState({ pinned: answer.value.count });
}

/** Only the table says by what it sorts, so only there what was found gives up its order. */
function isInOrder({ showAs, openCase, sortsFound }: Navigation): boolean {
  return showAs === 'table' && openCase === null && sortsFound;
}

function queryOf(navigation: Navigation, page: number): LibraryQuery {
  const { searchText, sort, goal, choices } = navigation;
  const inOrder = isInOrder(navigation) ? { inOrder: true } : {};
  const counted = filtersShown && page === 0 ? { counts: true } : {};
  const chosen = choices.length > 0 ? { choices } : {};
  return { text: searchText, sort, ...inOrder, goal, ...chosen, ...counted, offset: page * PAGE, limit: PAGE };
}

function sameQuestion(a: Navigation, b: Navigation): boolean {
  return (
    a.searchText === b.searchText &&
    a.goal === b.goal &&
    a.choices === b.choices &&
    a.sort === b.sort &&
    isInOrder(a) === isInOrder(b)
  );
}

function pagesOf(first: number, last: number): readonly number[] {
  const from = Math.floor(Math.max(0, first) / PAGE);
  const to = Math.floor(Math.max(first, last) / PAGE);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
