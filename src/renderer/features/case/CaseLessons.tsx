import { useId } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import { flushAll } from '../../app/flush.ts';
import { showLesson } from '../../app/navigation.ts';
import styles from './CaseLinkedFrom.module.css';
import { useCaseLessons } from './use-case-lessons.ts';
import { words } from './words.ts';

/** The lessons this case speaks for or against, at its end; nothing while there are none. */
export function CaseLessons({ id }: { id: Ulid }) {
  const head = useId();
  const lessons = useCaseLessons(id);
  if (lessons.length === 0) return null;
  return (
    <nav className={styles.linked} aria-labelledby={head}>
      <h2 id={head}>{words.lessonsHere}</h2>
      <ul>
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <button type="button" onClick={() => void flushAll().then(() => showLesson(lesson.id))}>
              {lesson.statement}
            </button>
            {lesson.contradicting.includes(id) ? <span className={styles.remark}>{words.against}</span> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
