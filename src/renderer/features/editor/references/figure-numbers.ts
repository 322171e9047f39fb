import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import { figureNumber } from '../../../../shared/core/case-study/figure-number.ts';
import { fieldsIn } from '../fields/fields-plugin.ts';

/** The numbers of a case's figures, and who wants to hear when they change. */
export interface FigureNumbers {
  /** Null for what is no figure of the case. */
  of(state: EditorState, evidence: string): number | null;
  subscribe(listener: () => void): () => void;
  /** Looks after every change of the text or the evidence whether the numbers are other ones. */
  readonly plugin: Plugin;
}

/** `orderOf` answers the evidence ids of a document's figures, the same list as long as it is the same. */
export function createFigureNumbers(orderOf: (document: Node) => readonly string[]): FigureNumbers {
  const listeners = new Set<() => void>();
  return {
    of: (state, evidence) => figureNumber(evidence, orderOf(state.doc), fieldsIn(state).evidence),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    plugin: new Plugin({
      view: () => ({
        update({ state }, before) {
          const same =
            orderOf(before.doc) === orderOf(state.doc) && fieldsIn(before).evidence === fieldsIn(state).evidence;
          if (!same) for (const listener of listeners) listener();
        },
      }),
    }),
  };
}
