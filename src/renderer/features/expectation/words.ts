/** The words of what was expected and what surprised us. */
export const words = {
  expected: 'What we expected',
  expectedHint: 'What we expect to happen, and why',
  add: 'Write what we expect',
  writtenOn: (day: string) => `Written on ${day}.`,
  notWritten: 'Nothing was written down before.',
  surprised: 'What surprised us',
  surprisedHint: 'What came otherwise than we thought, better or worse',
  both: 'Expected and surprising',
} as const;
