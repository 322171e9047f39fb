import { quoted } from '../../../shared/core/isolated.ts';

/** The words of the comparison on the screen; those that stand on paper too are in the core. */
export const words = {
  lede: (count: string) => `${count} side by side. A title opens its case, Back returns.`,
  none: 'Choose two to four cases to hold against each other.',
  one: 'Choose a case to compare it with.',
  many: 'cases',
  add: 'Add a case',
  full: 'Four cases are as many as can be compared.',
  takeOut: (letter: string) => `Take case ${letter} out`,
  unread: (title: string, why: string) => `${quoted(title)} is not compared. ${why}`,
  leaveOut: 'Leave it out',
  loading: 'Reading the cases…',
  asTable: 'As a table',
  noTable: 'Hide the table',
  tableOf: (name: string) => `Readings of ${name} by day of campaign`,
  day: 'Day',
  notAvailable: 'not available',
  noReading: '–',
  more: (count: number) => `Show ${count} more`,
  unnamed: 'metric without a name',
  cases: 'Compared cases',
} as const;
