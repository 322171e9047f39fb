import { useSyncExternalStore } from 'react';
import type { CaseEditor } from './case-editor.ts';
import type { CaseFields, FieldName } from './fields/case-fields.ts';

/** A field of the open case, kept up to date; the component is drawn anew only when this field changes. */
export function useField<Name extends FieldName>(caseEditor: CaseEditor, field: Name): CaseFields[Name] {
  return useSyncExternalStore(caseEditor.onChange, () => caseEditor.fields()[field]);
}

/** Evidence ids of the figures in the text, in reading order, kept up to date. */
export function useFigureOrder(caseEditor: CaseEditor): readonly string[] {
  return useSyncExternalStore(caseEditor.onChange, caseEditor.figureOrder);
}
