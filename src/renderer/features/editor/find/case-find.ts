import { TextSelection } from '@tiptap/pm/state';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FindQuery } from '../../../../shared/core/search/find-in-text.ts';
import type { CaseEditor } from '../case-editor.ts';
import type { Numbers } from './case-lines.ts';
import { focusMatch, selectedWords } from './find-focus.ts';
import { createMatchFinder, inText, isSameMatch, type Match, type MatchFinder } from './find-matches.ts';
import { clearLineMarks, markLines } from './line-marks.ts';
import { type Replacing, replaceMatches } from './replace-matches.ts';
import { reveal } from './reveal.ts';
import { clearTextMarks, marksFollowScroll, markText } from './text-marks.ts';

/** What the find bar shows. */
export interface FindState {
  readonly open: boolean;
  readonly replacing: boolean;
  readonly query: FindQuery;
  readonly matches: readonly Match[];
  /** Index of the match that was gone to; null when the caret is elsewhere. */
  readonly here: number | null;
}

/** How many were replaced, and how many were left as they were. */
export type ReplaceOutcome = Omit<Replacing, 'transaction'>;

/** Find and replace in one case. */
export interface CaseFind {
  readonly state: StoreApi<FindState>;
  /** Opens the bar; words selected in one block are looked for. */
  open(replacing: boolean): void;
  /** Closes the bar; the selection, and with it the focus, stays on the match. */
  close(): void;
  look(change: Partial<FindQuery>): void;
  /** Goes to the next match, or the one before; from the end it goes on at the beginning. */
  go(by: 1 | -1): void;
  /** Replaces the match gone to and goes to the next; goes to one first where none is. Answers what could not be done. */
  replace(words: string): ReplaceOutcome;
  replaceAll(words: string): ReplaceOutcome;
  /** Follows the editor from now on; the function that is returned ends it. */
  start(): () => void;
}

const nothing: FindQuery = { text: '', matchCase: false, wholeWords: false };

/** `sight` answers what scrolls; everything found stands in it. */
export function createCaseFind(caseEditor: CaseEditor, sight: () => HTMLElement | null, numbers: Numbers): CaseFind {
  const { editor } = caseEditor;
  const state = createStore<FindState>(() => ({
    open: false,
    replacing: false,
    query: nothing,
    matches: [],
    here: null,
  }));
  let finder: MatchFinder = createMatchFinder(nothing, numbers, caseEditor.linkTitle);
  // Where the search goes on from: where the caret was last in the text; before the title until then.
  let origin = -1;
  let frame = 0;
  let cameFrom: Element | null = null;
  let stopReveal = () => {};

  const current = () => state.getState();
  const refresh = () => {
    const { matches: before, here } = current();
    const matches = finder(editor.state.doc, caseEditor.fields());
    const was = here === null ? undefined : before[here];
    const index = was && isStillHere(caseEditor, was) ? matches.findIndex((one) => isSameMatch(one, was)) : -1;
    state.setState({ matches, here: index === -1 ? null : index });
  };
  const paint = () => {
    frame = 0;
    const root = sight();
    const { open, matches, here } = current();
    if (!root || !open || editor.isDestroyed) return;
    const match = here === null ? undefined : matches[here];
    markText(editor.view, inText(matches), match);
    markLines(root, matches, match);
  };
  const paintSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const clear = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    clearTextMarks();
    const root = sight();
    if (root) clearLineMarks(root);
  };
  const goTo = (here: number | null) => {
    const match = here === null ? undefined : current().matches[here];
    state.setState({ here: match ? here : null });
    if (match?.in === 'text') {
      const { tr, doc } = editor.state;
      editor.view.dispatch(tr.setSelection(TextSelection.create(doc, match.from, match.to)));
    }
    stopReveal();
    const root = sight();
    if (match && root) stopReveal = reveal(caseEditor, root, match);
    paintSoon();
  };
  const from = (position: number) => {
    const { matches } = current();
    const index = matches.findIndex(({ at }) => at >= position);
    return matches.length === 0 ? null : Math.max(index, 0);
  };
  const replaceThese = (matches: readonly Match[], words: string) => {
    const { transaction, ...outcome } = replaceMatches(editor.state, matches, words);
    if (outcome.replaced > 0) editor.view.dispatch(transaction);
    refresh();
    return outcome;
  };

  const onTransaction = () => {
    if (!current().open) return;
    if (editor.isFocused) origin = editor.state.selection.from;
    // Once a frame, so that nothing is searched between a key and the picture of it.
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      refresh();
      paint();
    });
  };
  const onScroll = () => {
    const { open, matches } = current();
    if (open && marksFollowScroll(inText(matches))) paintSoon();
  };
  const look = (change: Partial<FindQuery>) => {
    const query = { ...current().query, ...change };
    state.setState({ query, here: null });
    finder = createMatchFinder(query, numbers, caseEditor.linkTitle);
    refresh();
    goTo(from(origin));
  };
  const go = (by: 1 | -1) => {
    refresh();
    const { here, matches } = current();
    if (matches.length === 0) return;
    const near = from(origin) ?? 0;
    const next = here !== null ? here + by : by === 1 ? near : near - 1;
    goTo((next + matches.length) % matches.length);
    const match = matches[current().here ?? 0];
    if (match) origin = match.at;
    // Whoever goes on while in the case stays in the case; whoever is in the bar stays there.
    const root = sight();
    if (root?.contains(document.activeElement)) focusMatch(caseEditor, root, match);
  };
  return {
    state,
    open(replacing) {
      const selected = selectedWords(caseEditor);
      if (editor.isFocused) origin = editor.state.selection.from;
      if (!current().open) cameFrom = document.activeElement;
      state.setState({ open: true, replacing: replacing || (current().open && current().replacing) });
      if (selected !== '') look({ text: selected });
      else {
        refresh();
        paintSoon();
      }
    },
    close() {
      const { here, matches } = current();
      const match = here === null ? undefined : matches[here];
      state.setState({ open: false, replacing: false });
      stopReveal();
      clear();
      // Nothing was gone to: back to where one came from.
      if (!match && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
      else focusMatch(caseEditor, sight(), match);
    },
    look,
    go,
    replace(words) {
      refresh();
      const { here, matches } = current();
      const match = here === null ? undefined : matches[here];
      if (here === null || !match) {
        go(1);
        return { replaced: 0, tooLong: 0, titles: 0 };
      }
      const done = replaceThese([match], words);
      if (done.titles > 0) {
        go(1);
        return done;
      }
      const after = current().matches;
      const next = after.findIndex((one, index) => index >= here && !isWithin(one, match, words.length));
      goTo(after.length === 0 ? null : Math.max(next, 0));
      return done;
    },
    replaceAll(words) {
      refresh();
      const done = replaceThese(current().matches, words);
      goTo(null);
      return done;
    },
    start() {
      editor.on('transaction', onTransaction);
      window.addEventListener('scroll', onScroll, { capture: true, passive: true });
      return () => {
        stopReveal();
        clear();
        editor.off('transaction', onTransaction);
        window.removeEventListener('scroll', onScroll, { capture: true });
      };
    },
  };
}

// A match in the text was gone to by selecting it: another selection is somewhere else.
function isStillHere({ editor }: CaseEditor, match: Match): boolean {
  const { from, to } = editor.state.selection;
  return match.in === 'line' || (match.from === from && match.to === to);
}

/** Whether a match lies in what was put in the place of another. */
function isWithin(one: Match, replaced: Match, length: number): boolean {
  if (one.from >= replaced.from + length || one.from < replaced.from || one.in !== replaced.in) return false;
  return one.in === 'text' || (replaced.in === 'line' && one.line.key === replaced.line.key);
}
