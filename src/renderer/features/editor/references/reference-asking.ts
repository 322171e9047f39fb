import { closeHistory } from '@tiptap/pm/history';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { type Asked, type Asking, followAsking } from '../choices/asking.ts';
import { askedBefore, OPENING } from './asked-before.ts';

/** Which reference is being asked for in the text, from its brackets on. */
export interface ReferenceAsking extends Asking {
  readonly plugin: Plugin;
}

/** Letters before the caret that are looked at: more than the longest name one would type. */
const LOOK_BACK = 100;

const key = new PluginKey<number | null>('referenceAsking');

/** Puts the opening brackets where the selection ends, which asks for a reference; nothing in code, which has none. */
export function askForReference({ tr, selection }: EditorState): Transaction {
  const { $to } = selection;
  if (!$to.parent.isTextblock || $to.parent.type.spec.code) return tr;
  tr.insertText(OPENING, $to.pos);
  return tr.setSelection(TextSelection.create(tr.doc, $to.pos + OPENING.length)).scrollIntoView();
}

/** Leaves the brackets and what stands after them as plain text. */
export function leaveAsText(state: EditorState, asked: Asked): Transaction {
  return state.tr.setMeta(key, asked.from);
}

/** Puts a reference in the place of what was typed, as an undo step of its own; it looks like the text around it. */
export function putReference(
  state: EditorState,
  asked: Asked,
  name: 'caseLink' | 'figureRef',
  attributes: Readonly<Record<string, string>>,
): Transaction {
  const marks = state.doc.resolve(asked.to).marks();
  const node = state.schema.nodes[name]?.create(attributes, null, marks);
  return node ? closeHistory(state.tr).replaceWith(asked.from, asked.to, node).scrollIntoView() : state.tr;
}

export function createReferenceAsking(): ReferenceAsking {
  const { view, props, ...asking } = followAsking(askedIn);
  return {
    ...asking,
    plugin: new Plugin<number | null>({
      key,
      state: {
        init: () => null,
        apply(transaction, left) {
          const now = transaction.getMeta(key);
          if (typeof now === 'number') return now;
          return left === null ? null : transaction.mapping.map(left);
        },
      },
      view,
      props,
    }),
  };
}

function askedIn(state: EditorState): Asked | null {
  const { selection } = state;
  const { $from } = selection;
  if (!(selection instanceof TextSelection) || !selection.empty || $from.parent.type.spec.code) return null;
  const begin = Math.max(0, $from.parentOffset - LOOK_BACK);
  const found = askedBefore($from.parent.textBetween(begin, $from.parentOffset, undefined, '\ufffc'));
  if (!found || $from.marks().some((mark) => mark.type.name === 'code')) return null;
  const from = $from.start() + begin + found.start;
  return key.getState(state) === from ? null : { from, to: $from.pos, typed: found.typed };
}
