import type { Node } from '@tiptap/pm/model';
import { countWords } from '../../../shared/core/rich-text/count-words.ts';
import type { CaseEditor } from './case-editor.ts';

/** Words of the text; captions, metrics and prompts are not counted. `selected` is 0 where nothing is selected. */
export interface WordCount {
  readonly all: number;
  readonly selected: number;
}

// Long enough that nothing is counted while someone types.
const PAUSE_MS = 400;

/**
 * Counts when the keys have paused and the page is idle, again after each change of text or selection. Remembers per
 * block, so that only what changed is counted again. The function that is returned ends it.
 */
export function followWordCount({ editor }: CaseEditor, tell: (count: WordCount) => void): () => void {
  const known = new WeakMap<Node, number>();
  let [timer, idle] = [0, 0];
  const wordsIn = (document: Node): number => {
    let sum = 0;
    document.descendants((block) => {
      if (!block.isTextblock) return true;
      const words = known.get(block) ?? countWords(block.textBetween(0, block.content.size, '\n', ' '));
      known.set(block, words);
      sum += words;
      return false;
    });
    return sum;
  };
  const count = () => {
    if (editor.isDestroyed) return;
    const { doc, selection } = editor.state;
    // The cells of a table that are selected are a range each.
    const ranges = selection.empty ? [] : selection.ranges;
    const chosen = ranges.map(({ $from, $to }) => doc.textBetween($from.pos, $to.pos, '\n', ' '));
    tell({ all: wordsIn(doc), selected: countWords(chosen.join('\n')) });
  };
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      cancelIdleCallback(idle);
      idle = requestIdleCallback(count);
    }, PAUSE_MS);
  };
  later();
  editor.on('transaction', later);
  return () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
    editor.off('transaction', later);
  };
}
