import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EvidenceItem } from '../../../../shared/core/case-study/evidence-item.ts';
import { fieldsIn, setField } from '../fields/fields-plugin.ts';
import { figureOf } from './figure-of.ts';

/** Adds an item to the evidence and, with a place, shows it in the text: one change for undo. */
export function addEvidence(state: EditorState, item: EvidenceItem, place: number | null): Transaction {
  const transaction = setField(state.tr, state, 'evidence', [...fieldsIn(state).evidence, item]);
  return place === null ? transaction : insertFigure(transaction, item.id, place);
}

/** Puts a figure before whatever stands at a place between blocks; a section keeps a line to write on after it. */
export function insertFigure(transaction: Transaction, evidence: string, place: number): Transaction {
  const { figure, paragraph } = transaction.doc.type.schema.nodes;
  if (!figure || !paragraph) return transaction;
  transaction.insert(place, figure.create({ evidence }));
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
