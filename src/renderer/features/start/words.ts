/** The words of the first page someone sees. */
export const words = {
  firstTitle: 'Casebook',
  firstLede:
    'A notebook of what your campaigns taught you: what you wanted, what happened, what to change. It stays on this computer, in a folder of your own.',
  example: { name: 'Look at the example notebook', rest: 'with invented cases, to read and to change' },
  create: { name: 'Begin a new notebook', rest: 'in a folder you choose' },
  open: { name: 'Open a notebook', rest: 'from its folder' },
  emptyTitle: 'Write the first case while it is fresh',
  emptyLede:
    'A case is one campaign, post or event: what you wanted, what happened, and what to change. Twenty minutes now will save the next team a season.',
  newCase: { name: 'New case', rest: 'from a template, with six headings and prompts' },
  openExample: { name: 'Open the example notebook', rest: ', with invented cases' },
  openOther: { name: 'Open another notebook', rest: 'from its folder' },
  exampleNote:
    'These cases, from a university that does not exist, show what a notebook becomes. Read one, change anything, then begin your own.',
  ownNotebook: 'Start my notebook',
  pinned: 'Pinned',
  notYetLearned: 'Not yet learned from',
  oneCase: 'case',
  manyCases: 'cases',
  waitsFor: (steps: string, next: string) => `${steps}, next is ${next}`,
  andMore: (count: string) => `and ${count} more`,
  changesDue: 'Changes due',
  due: (day: string) => `due ${day}`,
  thisWeek: 'This week in earlier years',
  yearsAgo: (years: number) => (years === 1 ? 'a year ago' : `${years} years ago`),
  goOn: 'Continue',
  edited: (when: string) => `edited ${when}`,
} as const;
