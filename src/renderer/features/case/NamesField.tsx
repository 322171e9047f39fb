import { useState } from 'react';
import { type CaseEditor, useField } from '../editor/index.ts';
import styles from './Facts.module.css';
import { namesIn, namesText } from './names-text.ts';
import { words } from './words.ts';

/** Several names in one line, with commas between. */
export function NamesField({
  caseEditor,
  field,
  label,
  readOnly,
}: {
  caseEditor: CaseEditor;
  field: 'goals' | 'channels' | 'tags';
  label: string;
  readOnly: boolean;
}) {
  const names = useField(caseEditor, field);
  const [typed, setTyped] = useState('');
  // What was typed shows as long as it means the names there are; a comma just typed must not vanish.
  const meansThese = namesText(namesIn(typed)) === namesText(names);
  return (
    <label className={styles.fact}>
      <span>{label}</span>
      <input
        className={styles.value}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.none}
        title={words.severalHint}
        readOnly={readOnly}
        value={meansThese ? typed : namesText(names)}
        onChange={(event) => {
          setTyped(event.target.value);
          caseEditor.change(field, [...namesIn(event.target.value)], field);
        }}
        onBlur={() => setTyped('')}
      />
    </label>
  );
}
