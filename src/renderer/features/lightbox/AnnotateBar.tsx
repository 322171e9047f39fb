import { Hash, Highlighter, type LucideIcon, MoveUpRight, Square, Trash2, Type } from 'lucide-react';
import type { RefObject } from 'react';
import {
  type Annotation,
  type AnnotationKind,
  annotationKinds,
} from '../../../shared/core/case-study/picture-edits.ts';
import { limits } from '../../../shared/core/limits.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Workbench.module.css';
import { words } from './words.ts';

const icons: Readonly<Record<AnnotationKind, LucideIcon>> = {
  arrow: MoveUpRight,
  box: Square,
  text: Type,
  number: Hash,
  highlight: Highlighter,
};

/** What is drawn next, and what is to be done with the drawing that is selected. */
export function AnnotateBar({
  kind,
  onKind,
  chosen,
  wordsField,
  onWords,
  onRemove,
  onDone,
}: {
  kind: AnnotationKind;
  onKind: (kind: AnnotationKind) => void;
  chosen: Annotation | null;
  wordsField: RefObject<HTMLInputElement | null>;
  onWords: (text: string) => void;
  onRemove: () => void;
  onDone: () => void;
}) {
  const hasWords = chosen?.kind === 'text' || chosen?.kind === 'number';
  return (
    <div className={styles.bar} role="toolbar" aria-label={words.tools.annotate}>
      {annotationKinds.map((one) => (
        <IconButton
          key={one}
          label={words.kinds[one]}
          icon={icons[one]}
          aria-pressed={one === kind}
          onClick={() => onKind(one)}
        />
      ))}
      {hasWords ? (
        <Field
          ref={wordsField}
          className={styles.words}
          label={words.drawnText}
          maxLength={limits.nameLength}
          value={chosen.text}
          onChange={(event) => onWords(event.target.value)}
        />
      ) : null}
      <span className={styles.grow} />
      {chosen ? <IconButton label={words.remove} icon={Trash2} onClick={onRemove} /> : null}
      <Button onClick={onDone}>{words.done}</Button>
    </div>
  );
}
