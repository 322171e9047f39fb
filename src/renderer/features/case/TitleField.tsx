import { useEffect, useRef } from 'react';
import { limits } from '../../../shared/core/limits.ts';
import { type CaseEditor, useField } from '../editor/index.ts';
import styles from './TitleField.module.css';
import { words } from './words.ts';

/** The title, which grows with its text. Enter goes on to the text. */
export function TitleField({
  caseEditor,
  readOnly,
  focused,
}: {
  caseEditor: CaseEditor;
  readOnly: boolean;
  focused: boolean;
}) {
  const title = useField(caseEditor, 'title');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) area.current?.focus();
  }, [focused]);
  return (
    <h1 className={styles.head}>
      <textarea
        ref={area}
        className={styles.title}
        data-line="title"
        aria-label={words.title}
        placeholder={words.untitled}
        rows={1}
        maxLength={limits.nameLength}
        readOnly={readOnly}
        value={title}
        onChange={(event) => caseEditor.change('title', event.target.value.replace(/\s*\n\s*/g, ' '), 'title')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          caseEditor.writeAt(0);
        }}
      />
    </h1>
  );
}
