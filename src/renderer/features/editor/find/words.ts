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
    outcome: 'In what was said about the outcome',
    metric: 'In the levels of this measure',
  },
  replaced: (count: string) => `${count} replaced`,
  tooLong: (count: string) => `${count} left as they were: their line would become longer than it may be.`,
} as const;
