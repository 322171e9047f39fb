/** Every word of the printed matrix that is not the person's own. */
export const words = {
  title: 'Goals by outcome',
  kind: 'Where we keep falling short',
  lede: (cases: string, one: boolean) => `${cases} ${one ? 'case' : 'cases'} by goal and outcome`,
  goal: 'Goal',
  all: 'All',
  noGoal: 'No goal written',
  noCase: 'No case yet',
  none: 'There is no case in this notebook yet.',
  functions: 'By business function',
  incomplete: 'Some cases had not been read when this was counted: the numbers may grow.',
} as const;
