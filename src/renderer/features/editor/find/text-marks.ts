import type { EditorView } from '@tiptap/pm/view';
import type { Match, TextMatch } from './find-matches.ts';

const [ALL, HERE] = ['case-match', 'case-match-here'];
// More than fit on any screen; with as many the rest is marked when it is scrolled to.
const MOST = 1_200;

/** Marks matches in the text without touching it: what is typed in costs nothing more. */
export function markText(view: EditorView, matches: readonly TextMatch[], here: Match | undefined): void {
  const others = nearest(view, matches).filter((match) => match !== here);
  CSS.highlights.set(ALL, new Highlight(...others.flatMap((match) => textRange(view, match) ?? [])));
  const range = here?.in === 'text' ? textRange(view, here) : null;
  CSS.highlights.set(HERE, range ? new Highlight(range) : new Highlight());
}

export function clearTextMarks(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(HERE);
}

/** Whether scrolling changes what is marked. */
export function marksFollowScroll(matches: readonly TextMatch[]): boolean {
  return matches.length > MOST;
}

/** Where a match is drawn; null where it is not, or no longer. */
export function textRange(view: EditorView, { from, to }: { from: number; to: number }): StaticRange | null {
  if (to > view.state.doc.content.size) return null;
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)];
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

function nearest(view: EditorView, matches: readonly TextMatch[]): readonly TextMatch[] {
  if (!marksFollowScroll(matches)) return matches;
  const { left, width } = view.dom.getBoundingClientRect();
  const middle = view.posAtCoords({ left: left + width / 2, top: window.innerHeight / 2 })?.pos ?? 0;
  const index = matches.findIndex(({ from }) => from >= middle);
  const first = Math.max(0, (index === -1 ? matches.length : index) - MOST / 2);
  return matches.slice(first, first + MOST);
}
