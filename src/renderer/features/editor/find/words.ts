import type { FarLine } from './case-lines.ts';

/** The words of the find bar. */
export const words = {
  bar: 'Find in case',
  find: 'Find',
  replaceWith: 'Replace with',
  matchCase: 'Match case',
  wholeWords: 'Whole words',
  next: 'Next',
  previous: 'Previous',
  showReplace: 'Replace…',
  replace: 'Replace',
  replaceAll: 'Replace all',
  close: 'Close',
  nothing: 'Nothing found',
  found: (count: string) => `${count} found`,
  of: (here: string, all: string) => `${here} of ${all}`,
  inWhat: {
    picture: 'In what this picture says',
    drawing: 'In words drawn on this picture',
    source: 'In where this picture is from',
    outcome: 'In what was said about the outcome',
    metric: 'In the levels of this measure',
    factor: 'In how sure this is, and why',
    change: 'In what became of this change',
    plot: 'In a note on the plot of this metric',
  } satisfies Record<FarLine, string>,
  replaced: (count: string) => `${count} replaced`,
  titles: (count: number, shown: string) =>
    count === 1
      ? '1 left as it was: it is the title of another case, and is changed there.'
      : `${shown} left as they were: they are titles of other cases, and are changed there.`,
  tooLong: (count: string) => `${count} left as they were: their line would become longer than it may be.`,
} as const;
