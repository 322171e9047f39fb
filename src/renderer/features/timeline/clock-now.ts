import type { ClockMoment } from '../../../shared/core/timeline/timeline-edits.ts';
import { today } from '../../app/today.ts';

/** The minute it is here. */
export function clockNow(now = new Date()): ClockMoment {
  const two = (part: number) => String(part).padStart(2, '0');
  return { date: today(now), time: `${two(now.getHours())}:${two(now.getMinutes())}` };
}
