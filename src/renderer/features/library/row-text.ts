import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { CaseSummary } from '../../../shared/core/case-study/case-summary.ts';
import { listed } from '../../../shared/core/isolated.ts';
import type { Formats } from '../../app/formats.ts';
import { words } from './words.ts';

/** The first line of a row. Of a damaged case nothing may be known. */
export function rowTitle(summary: CaseSummary): string {
  return summary.fileState === 'damaged' && summary.title === '' ? words.damagedTitle : displayTitle(summary.title);
}

/** The second line: what it was for and when; of a damaged case, what to do. */
export function goalAndDates(summary: CaseSummary, formats: Formats): string {
  if (summary.fileState === 'damaged') return words.damagedHelp;
  const goals = listed(summary.goals) || words.noGoal;
  return [goals, formats.months(summary.from, summary.to)].filter((part) => part !== '').join(' · ');
}

/** The third line: how far it is, and how much evidence there is. */
export function statusLine(summary: CaseSummary, formats: Formats): string {
  const { pictures, posts, files } = summary.evidence;
  const counted = (count: number, [one, many]: readonly [string, string]) =>
    count > 0 ? formats.counted(count, one, many) : '';
  const evidence = [counted(pictures, words.pictures), counted(posts, words.posts), counted(files, words.files)];
  return [words.statuses[summary.status], ...evidence].filter((part) => part !== '').join(' · ');
}
