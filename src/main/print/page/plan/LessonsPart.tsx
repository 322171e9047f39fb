import { standingText } from '../../../../shared/core/learning/standing-text.ts';
import type { BriefParts } from './brief-context.ts';
import { Side } from './TickedLine.tsx';

/** The lessons that the matching cases speak for or against. */
export function LessonsPart({ brief }: BriefParts) {
  return (
    <ul className="brief-lines">
      {brief.lessons.map(({ lesson, standing }) => (
        <li key={lesson.id}>
          <p>{lesson.statement.trim()}</p>
          <Side lines={[standingText(standing)]} />
        </li>
      ))}
    </ul>
  );
}
