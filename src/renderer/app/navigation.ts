import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Ulid } from '../../shared/core/ids.ts';
import type { Lesson } from '../../shared/core/learning/lesson.ts';
import type { CaseView } from '../../shared/core/views/case-view.ts';
import type { FacetChoice, ListOrder } from '../../shared/ipc/library-answers.ts';

/** Where the person is. */
export interface Navigation {
  readonly view:
    | 'library'
    | 'start'
    | 'matrix'
    | 'compare'
    | 'keepers'
    | 'lessons'
    | 'changes'
    | 'tags'
    | 'plans'
    | 'trash'
    | 'unused'
    | 'check';
  readonly openCase: Ulid | null;
  /** The piece of evidence the case is opened for, until it is in view. */
  readonly openItem: string | null;
  /** The lesson that was gone to; null for all of them. */
  readonly openLesson: Ulid | null;
  /** A lesson that is being begun from a case. */
  readonly begunLesson: Lesson | null;
  /** The plan that is open; null for the list of plans. */
  readonly openPlan: Ulid | null;
  /** The goal that a plan is to be begun for; null where none is. */
  readonly goalToPlan: string | null;
  /** The cases that are held against each other, in the order of their columns. */
  readonly compared: readonly Ulid[];
  /** Where the comparison was come to from, and the case that was opened from it. */
  readonly comparedFrom: Navigation['view'];
  readonly openedFromComparison: Ulid | null;
  /** Set when the open case was made just now, or gone into by key: its title is to have the focus as it comes. */
  readonly isEntered: boolean;
  readonly searchText: string;
  /** A goal to stay within; '' for the cases without one, null for all. */
  readonly goal: string | null;
  /** Values that were chosen to narrow the list, by their kind. */
  readonly choices: readonly FacetChoice[];
  readonly sort: ListOrder;
  /** Whether an order was asked for of what words found, which else comes the best first. */
  readonly sortsFound: boolean;
  /** In what form the cases are shown; all but the list take the room of the open case. */
  readonly showAs: CaseView;
}

const start: Navigation = {
  view: 'library',
  openCase: null,
  openItem: null,
  openLesson: null,
  begunLesson: null,
  openPlan: null,
  goalToPlan: null,
  compared: [],
  comparedFrom: 'library',
  openedFromComparison: null,
  isEntered: false,
  searchText: '',
  goal: null,
  choices: [],
  sort: 'newest first',
  sortsFound: false,
  showAs: 'list',
};

const store = createStore<Navigation>(() => start);

/** Reads where the person is, for a component. */
export function useNavigation<Value>(select: (state: Navigation) => Value): Value {
  return useStore(store, select);
}

export function currentNavigation(): Navigation {
  return store.getState();
}

export function subscribeToNavigation(listener: (state: Navigation, before: Navigation) => void): () => void {
  return store.subscribe(listener);
}

/** Whether the same screen is shown of the same thing; what the list asks for is no other page. */
export function isSamePage(now: Navigation, before: Navigation): boolean {
  const places = ['view', 'openCase', 'openLesson', 'openPlan'] as const;
  return places.every((place) => now[place] === before[place]);
}

export function openCase(id: Ulid, isEntered = false): void {
  store.setState({ openCase: id, openItem: null, isEntered, view: 'library' });
}

/** Opens a case and goes to one piece of its evidence. */
export function openCaseAt(id: Ulid, item: string): void {
  store.setState({ openCase: id, openItem: item, isEntered: false, view: 'library' });
}

/** The evidence a case was opened for is in view. */
export function arriveAtItem(): void {
  store.setState({ openItem: null });
}

export function closeCase(): void {
  store.setState({ openCase: null, openItem: null, isEntered: false });
}

/** Shows the start page: beside the list where cases are shown as one, else in their place. */
export function showStart(): void {
  store.setState({ view: 'start', openCase: null, openItem: null, isEntered: false });
}

/** Whether the list has its place beside the document. */
export function hasListBeside({ view, showAs }: Pick<Navigation, 'view' | 'showAs'>): boolean {
  return view === 'library' || (view === 'start' && showAs === 'list');
}

export function searchFor(searchText: string): void {
  store.setState({ searchText, sortsFound: false, view: 'library' });
}

/** Where the cases take the room of the open one, going to others leaves it. */
function backToCases(): Partial<Navigation> {
  return store.getState().showAs === 'list' ? {} : { openCase: null, openItem: null, isEntered: false };
}

/** Shows the cases of a goal, or all of them, whatever else was chosen; a search that was on goes on within. */
export function showGoal(goal: string | null): void {
  store.setState({ goal, choices: [], view: 'library', ...backToCases() });
}

/** Shows the cases that have any of the chosen values of each kind; a search that was on goes on within. */
export function choose(choices: readonly FacetChoice[]): void {
  store.setState({ goal: null, choices, view: 'library' });
}

/** Shows the cases of a search with what was chosen beside it. */
export function showSearch({ searchText, goal, choices }: Pick<Navigation, 'searchText' | 'goal' | 'choices'>): void {
  store.setState({ searchText, goal, choices, sortsFound: false, view: 'library', ...backToCases() });
}

/** Shows those cases among all, whatever was searched for. */
export function chooseAmongAll(choices: readonly FacetChoice[]): void {
  store.setState({ goal: null, choices, searchText: '', sortsFound: false, view: 'library', ...backToCases() });
}

/** Has the list ask for something else, wherever the person is. */
export function askInstead(asked: Pick<Navigation, 'searchText' | 'choices'>): void {
  store.setState(asked);
}

export function showMatrix(): void {
  store.setState({ view: 'matrix' });
}

export function sortBy(sort: ListOrder): void {
  store.setState({ sort });
}

/** The same, also of what was found by words. */
export function sortFoundBy(sort: ListOrder): void {
  store.setState({ sort, sortsFound: true });
}

/** Shows the cases in a form. A case that is open stays beside the list, and gives way to any other form. */
export function showCasesAs(showAs: CaseView): void {
  const given = showAs === 'list' ? {} : { openCase: null, openItem: null, isEntered: false };
  store.setState({ showAs, view: 'library', ...given });
}

export function showKeepers(): void {
  store.setState({ view: 'keepers' });
}

export function showLessons(): void {
  store.setState({ view: 'lessons', openLesson: null, begunLesson: null });
}

export function showLesson(id: Ulid): void {
  store.setState({ view: 'lessons', openLesson: id, begunLesson: null });
}

/** Shows the lessons with a new one open, to be written on. */
export function beginLesson(lesson: Lesson): void {
  store.setState({ view: 'lessons', openLesson: null, begunLesson: lesson });
}

export function showOpenChanges(): void {
  store.setState({ view: 'changes' });
}

/** Shows the list of plans. */
export function showPlans(): void {
  store.setState({ view: 'plans', openPlan: null });
}

export function showPlan(id: Ulid): void {
  store.setState({ view: 'plans', openPlan: id });
}

export function showTags(): void {
  store.setState({ view: 'tags' });
}

/** Begins a plan for a goal; '' for one that is not said yet. */
export function planFor(goal: string): void {
  store.setState({ view: 'plans', openPlan: null, goalToPlan: goal });
}

/** The plan that was asked for is begun. */
export function arriveAtPlan(): void {
  store.setState({ goalToPlan: null });
}

/** Holds cases against each other; Back goes where one is now. */
export function showComparison(compared: readonly Ulid[]): void {
  const { view, comparedFrom } = store.getState();
  store.setState({ view: 'compare', compared, comparedFrom: view === 'compare' ? comparedFrom : view });
}

/** Opens a case of the comparison; Back goes to the comparison. */
export function openCompared(id: Ulid): void {
  openCase(id);
  store.setState({ openedFromComparison: id });
}

/** Goes back: from a case to the comparison it was opened from, from the comparison to where it was come to from. */
export function goBack(): boolean {
  const { view, openCase: open, openedFromComparison, comparedFrom } = store.getState();
  if (view === 'compare') store.setState({ view: comparedFrom });
  else if (isBackAtComparison({ view, openCase: open, openedFromComparison })) store.setState({ view: 'compare' });
  else return false;
  return true;
}

/** Whether a case is open that was chosen among the cards, in the table or on the timeline, to which there is a way back. */
export function isAwayFromCases(state: Navigation): boolean {
  return state.view === 'library' && state.openCase !== null && state.showAs !== 'list' && !isBackAtComparison(state);
}

/** Whether the open case was opened from a comparison, to which there is a way back. */
export function isBackAtComparison({
  view,
  openCase: open,
  openedFromComparison,
}: Pick<Navigation, 'view' | 'openCase' | 'openedFromComparison'>): boolean {
  return view === 'library' && open !== null && open === openedFromComparison;
}

export function showTrash(): void {
  store.setState({ view: 'trash' });
}

export function showTool(view: 'unused' | 'check'): void {
  store.setState({ view });
}

/** For a notebook that was just opened: nothing carries over from the last one. */
export function resetNavigation(lastCase: Ulid | null, showAs: CaseView = 'list'): void {
  store.setState({ ...start, openCase: lastCase, showAs });
}
