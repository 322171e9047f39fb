import type { LessonStanding } from '../../../shared/core/learning/lesson.ts';
import { isKept } from './brief-lines.ts';
import type { BriefProps } from './brief-props.ts';
import { LeaveOut } from './LeaveOut.tsx';
import styles from './Plan.module.css';
import { words } from './words.ts';

/** The lessons that the matching cases speak for or against. */
export function BriefLessons(props: BriefProps) {
  const { plan, answer } = props;
  const lines = answer.brief.lessons.filter(({ lesson }) => isKept(plan, `lesson ${lesson.id}`));
  return (
    <ul className={styles.lines}>
      {lines.map(({ lesson, standing }) => (
        <li key={lesson.id} className={styles.plain}>
          <span className={styles.words}>{lesson.statement}</span>
          <span className={styles.side}>{textOf(standing)}</span>
          <LeaveOut {...props} line={{ key: `lesson ${lesson.id}`, text: lesson.statement }} />
        </li>
      ))}
    </ul>
  );
}

function textOf({ supporting, contradicting, seenOnce }: LessonStanding): string {
  if (seenOnce) return words.seenOnce;
  return supporting + contradicting === 0 ? words.noCaseLeft : words.lessonCases(supporting, contradicting);
}
