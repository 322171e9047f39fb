import type { OutcomeBand } from './band.ts';

/** What stands over a column of an outcome, and which numbers that is. */
export const bandHeads: Readonly<Record<OutcomeBand, readonly [string, string]>> = {
  'not measured yet': ['Not measured', 'no number'],
  'fell short': ['Fell short', 'below 40\u202f%'],
  'partly met': ['Partly met', '40–69\u202f%'],
  'largely met': ['Largely met', '70–99\u202f%'],
  met: ['Met', '100\u202f%'],
};
