import { BookOpenText } from 'lucide-react';
import { lessonStanding } from '../../../shared/core/learning/lesson.ts';
import { standingText } from '../../../shared/core/learning/standing-text.ts';
import type { FoundLesson } from '../../../shared/ipc/record-answers.ts';
import { useFormats } from '../../app/formats.ts';
import { showLesson, showLessons } from '../../app/navigation.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Marked } from '../../ui/Marked.tsx';
import styles from './FoundLessons.module.css';
import { useFoundLessons } from './use-found-lessons.ts';
import { words } from './words.ts';

/** What is seen before the cases. */
const SHOWN = 3;

/** The lessons that have the words of the search, above the cases it found; nothing where there are none. */
export function FoundLessons() {
  const formats = useFormats();
  const found = useFoundLessons();
  if (found.length === 0) return null;
  const more = found.length - SHOWN;
  return (
    <section className={styles.lessons} aria-label={words.foundLessons}>
      <h3>{words.foundLessons}</h3>
      <ul>
        {found.slice(0, SHOWN).map((one) => (
          <LessonLine key={one.id} found={one} />
        ))}
        {more > 0 ? (
          <li>
            <button type="button" onClick={showLessons}>
              <span className={styles.more}>{words.moreLessons(formats.count(more))}</span>
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function LessonLine({ found: { id, lesson, titleMarks, snippet } }: { found: FoundLesson }) {
  const inTitle = titleMarks.includes('\u0001');
  return (
    <li>
      <button type="button" title={lesson.statement} onClick={() => showLesson(id)}>
        <Icon of={BookOpenText} />
        <span dir="auto">
          <Marked text={titleMarks} />
        </span>
        <span className={styles.about}>
          {inTitle ? standingText(lessonStanding(lesson)) : <Marked text={snippet} />}
        </span>
      </button>
    </li>
  );
}
