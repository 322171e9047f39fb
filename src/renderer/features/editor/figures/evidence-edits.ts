import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EvidenceItem } from '../../../../shared/core/case-study/evidence-item.ts';
import { fieldsIn, setField } from '../fields/fields-plugin.ts';
import { figureOf } from './figure-of.ts';

/** An item on its way into the case; with a place, it is also shown in the text. */
export interface NewEvidence {
  readonly item: EvidenceItem;
  readonly place: number | null;
  /** Of the text, in per cent; all of it where nothing is said. */
  readonly width?: number;
}

/** Adds items to the evidence and shows those with a place in the text, in their order: one change for undo. */
export function addEvidence(state: EditorState, added: readonly NewEvidence[]): Transaction {
  const items = added.map(({ item }) => item);
  const transaction = setField(state.tr, state, 'evidence', [...fieldsIn(state).evidence, ...items]);
  let last = { place: -1, at: -1 };
  for (const { item, place, width } of added) {
    if (place === null) continue;
    // Those of one place follow each other, before the line to write on that the first may have brought.
    const at = place === last.place ? last.at + 1 : transaction.mapping.map(place);
    insertFigure(transaction, item.id, at, width);
    last = { place, at };
  }
  return transaction;
}

/** Puts a figure before whatever stands at a place between blocks; a section keeps a line to write on after it. */
export function insertFigure(transaction: Transaction, evidence: string, place: number, width = 100): Transaction {
  const { figure, paragraph } = transaction.doc.type.schema.nodes;
  if (!figure || !paragraph) return transaction;
  transaction.insert(place, figure.create({ evidence, width }));
  const after = place + 1;
  const $after = transaction.doc.resolve(after);
  return $after.nodeAfter === null && $after.parent.type.name === 'section'
    ? transaction.insert(after, paragraph.create())
    : transaction;
}

/** Takes an item out of the evidence and all its figures out of the text: one change for undo. */
export function removeEvidence(state: EditorState, id: string): Transaction {
  const kept = fieldsIn(state).evidence.filter((item) => item.id !== id);
  const transaction = setField(state.tr, state, 'evidence', kept);
  const places: number[] = [];
  state.doc.descendants((node, position) => {
    if (node.type.name === 'figure' && figureOf(node).evidence === id) places.push(position);
    return !node.isTextblock;
  });
  for (const place of places.reverse()) removeFigure(transaction, place);
  return transaction;
}

/** Takes one figure out of the text; its item stays. A holder left empty gets a line to write on. */
export function removeFigure(transaction: Transaction, place: number): Transaction {
  const $place = transaction.doc.resolve(place);
  const { paragraph } = transaction.doc.type.schema.nodes;
  return $place.parent.childCount === 1 && paragraph
    ? transaction.replaceWith(place, place + 1, paragraph.create())
    : transaction.delete(place, place + 1);
}
