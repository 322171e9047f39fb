import type { OutcomeBand } from '../../../shared/core/outcome/band.ts';

/** The words of the matrix of goals by outcome. */
export const words = {
  title: 'Where we keep falling short',
  lede: (count: string) => `${count} by goal and outcome. Choose a number to list its cases.`,
  oneCase: 'case',
  manyCases: 'cases',
  goal: 'Goal',
  all: 'All',
  noGoal: 'No goal written',
  noCase: 'No case yet.',
  empty: 'No case yet',
  emptyLede: 'The matrix shows how each goal came out, as soon as there is a case.',
  bands: {
    'not measured yet': ['Not measured', 'no number'],
    'fell short': ['Fell short', 'below 40\u202f%'],
    'partly met': ['Partly met', '40–69\u202f%'],
    'largely met': ['Largely met', '70–99\u202f%'],
    met: ['Met', '100\u202f%'],
  } satisfies Record<OutcomeBand, readonly [string, string]>,
  cell: (count: string, goal: string, band: string) => `${count}, ${goal}, ${band}`,
  functions: 'By business function',
  incomplete: 'Some cases have not been read yet; the numbers may grow.',
} as const;
