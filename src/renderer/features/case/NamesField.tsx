import { useId } from 'react';
import { NamesInput } from '../../ui/NamesInput.tsx';
import { type CaseEditor, useField } from '../editor/index.ts';
import styles from './Facts.module.css';
import { words } from './words.ts';

/** The fields of a case that are several names. */
export type NamesOf = 'goals' | 'channels' | 'audiences' | 'contentTypes' | 'tags';

/** Several names of a case in one line; while one is typed, those known already are offered. */
export function NamesField({
  caseEditor,
  field,
  label,
  known,
  focused = false,
  spelled,
  readOnly,
}: {
  caseEditor: CaseEditor;
  field: NamesOf;
  label: string;
  /** Null where nothing is ever offered. */
  known: readonly string[] | null;
  /** Whether it takes the focus as it comes. */
  focused?: boolean;
  /** How names are written once they are typed to their end; as they were typed where it is not given. */
  spelled?: (names: readonly string[]) => readonly string[];
  readOnly: boolean;
}) {
  const id = useId();
  const names = useField(caseEditor, field) ?? [];
  return (
    <label className={styles.fact} htmlFor={id}>
      <span>{label}</span>
      <NamesInput
        id={id}
        className={styles.value ?? ''}
        data-line={field}
        label={label}
        names={names}
        onNames={(next) => caseEditor.change(field, next, field)}
        known={known}
        focused={focused}
        {...(spelled ? { spelled } : {})}
        placeholder={words.none}
        title={words.severalHint}
        readOnly={readOnly}
      />
    </label>
  );
}
