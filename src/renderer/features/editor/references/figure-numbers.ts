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
  const tell = () => {
    for (const listener of listeners) listener();
  };
  // The text is drawn a first time before the editor has its plugins, and with them the fields.
  let ready = false;
  return {
    of: (state, evidence) => (ready ? figureNumber(evidence, orderOf(state.doc), fieldsIn(state).evidence) : null),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    plugin: new Plugin({
      view({ state: first }) {
        ready = true;
        tell();
        let [order, evidence] = [orderOf(first.doc), fieldsIn(first).evidence];
        return {
          update({ state }) {
            const now = [orderOf(state.doc), fieldsIn(state).evidence] as const;
            if (now[0] === order && now[1] === evidence) return;
            [order, evidence] = now;
            tell();
          },
        };
      },
    }),
  };
}
