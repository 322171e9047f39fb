import type { LessonStanding } from './lesson.ts';

/** How well a lesson is founded. */
export function standingText({ supporting, contradicting, seenOnce }: LessonStanding): string {
  if (seenOnce) return 'seen once';
  if (supporting + contradicting === 0) return 'no case left';
  return `${supporting} ${supporting === 1 ? 'case' : 'cases'} for, ${contradicting === 0 ? 'none' : contradicting} against`;
}
