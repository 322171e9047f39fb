import type { CaseEditor } from '../case-editor.ts';
import type { Match } from './find-matches.ts';
import { inputOf } from './line-marks.ts';
import { textRange } from './text-marks.ts';

// Sections far away are laid out only when they come near, and figures may be drawn only then.
const FRAMES = 12;

/**
 * Brings a match into sight, unfolding its section. Goes on for a few frames, until what is laid out on the way stands
 * still; the function that is returned ends it.
 */
export function reveal(caseEditor: CaseEditor, root: HTMLElement, match: Match): () => void {
  const { editor, folds } = caseEditor;
  const { doc } = editor.state;
  if (match.at >= 0 && match.at < doc.content.size) {
    const $at = doc.resolve(match.at);
    folds.unfold($at.depth === 0 ? match.at : $at.before(1));
  }
  let frame = 0;
  let left = FRAMES;
  const go = () => {
    if (left === 0 || editor.isDestroyed) return;
    left -= 1;
    const box = boxOf(caseEditor, root, match);
    if (box) intoSight(root, box);
    frame = requestAnimationFrame(go);
  };
  go();
  return () => cancelAnimationFrame(frame);
}

function boxOf({ editor: { view } }: CaseEditor, root: HTMLElement, match: Match): DOMRect | null {
  if (match.in === 'text') {
    const place = textRange(view, match);
    if (!place) return null;
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range.getBoundingClientRect();
  }
  const shown = inputOf(root, match);
  if (shown) return shown.getBoundingClientRect();
  const near = match.at >= 0 ? view.nodeDOM(match.at) : null;
  return near instanceof HTMLElement ? near.getBoundingClientRect() : null;
}

function intoSight(scroller: HTMLElement, { top, bottom }: DOMRect): void {
  const sight = scroller.getBoundingClientRect();
  if (top >= sight.top + 48 && bottom <= sight.bottom - 48) return;
  scroller.scrollTop += top - (sight.top + sight.height * 0.35);
}
