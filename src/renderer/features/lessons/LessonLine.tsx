import { ChevronDown, ChevronRight } from 'lucide-react';
import { Icon } from '../../ui/Icon.tsx';
import { LessonForm } from './LessonForm.tsx';
import styles from './Lessons.module.css';
import type { LessonProps } from './lesson-props.ts';
import { standingText } from './standing-text.ts';
import { words } from './words.ts';

/** One lesson: its statement and how it stands; under it, when open, all that can be said about it. */
export function LessonLine(props: LessonProps & { open: boolean; onToggle: () => void }) {
  const { lesson, cases, open, onToggle } = props;
  return (
    <li>
      <h2>
        <button
          type="button"
          id={`lesson-${lesson.id}`}
          className={styles.lesson}
          aria-expanded={open}
          onClick={onToggle}
        >
          <Icon of={open ? ChevronDown : ChevronRight} />
          <span className={styles.statement}>{lesson.statement.trim() || words.newLesson}</span>
          <span className={styles.standing}>{standingText(lesson, cases)}</span>
        </button>
      </h2>
      {open ? <LessonForm {...props} /> : null}
    </li>
  );
}
