import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { CaseFields, FieldName } from './case-fields.ts';
import { applyStep, FieldStep } from './field-step.ts';

const key = new PluginKey<CaseFields>('caseFields');

/** Holds the fields beside the text, `initial` in every new state, and follows every field step, undone ones included. */
export function fieldsPlugin(initial: () => CaseFields): Plugin<CaseFields> {
  return new Plugin({
    key,
    state: { init: initial, apply: (transaction, fields) => transaction.steps.reduce(applyStep, fields) },
  });
}

/** The fields as they stand in an editor's state. */
export function fieldsIn(state: EditorState): CaseFields {
  const fields = key.getState(state);
  if (!fields) throw new Error('An editor without case fields.');
  return fields;
}

/** Adds the change of a field to a transaction made from `state`; nothing when it is the value already there. */
export function setField<Name extends FieldName>(
  transaction: Transaction,
  state: EditorState,
  field: Name,
  value: CaseFields[Name],
): Transaction {
  const before = transaction.steps.reduce(applyStep, fieldsIn(state))[field];
  return Object.is(before, value) ? transaction : transaction.step(new FieldStep(field, before, value));
}
