import { standingText } from '../../../shared/core/learning/standing-text.ts';
import { isKept, lineKeys } from '../../../shared/core/planning/brief-lines.ts';
import type { BriefProps } from './brief-props.ts';
import { LeaveOut } from './LeaveOut.tsx';
import styles from './Plan.module.css';

/** The lessons that the matching cases speak for or against. */
export function BriefLessons(props: BriefProps) {
  const { plan, answer } = props;
  const lines = answer.brief.lessons.filter(({ lesson }) => isKept(plan, lineKeys.lessons(lesson.id)));
  return (
    <ul className={styles.lines}>
      {lines.map(({ lesson, standing }) => (
        <li key={lesson.id} className={styles.plain}>
          <span className={styles.words}>{lesson.statement}</span>
          <span className={styles.side}>{standingText(standing)}</span>
          <LeaveOut {...props} line={{ key: lineKeys.lessons(lesson.id), text: lesson.statement }} />
        </li>
      ))}
    </ul>
  );
}
