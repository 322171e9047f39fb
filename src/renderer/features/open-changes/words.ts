import { isolated } from '../../../shared/core/isolated.ts';

/** The words of the list of open changes. */
export const words = {
  title: 'Open changes',
  none: 'No open change',
  lede: 'What cases said should change, and what no case has done yet.',
  noneLede: 'Changes stand here as soon as a case proposes one, until a later case says that it applied them.',
  order: 'Order',
  orders: { 'oldest first': 'Oldest first', 'most missed first': 'Most missed first' },
  since: (day: string) => `since ${day}`,
  planned: (what: string) => `planned for ${isolated(what)}`,
  proposed: 'proposed',
  owner: (name: string) => `${isolated(name)} has it`,
  nobody: 'nobody has it',
  due: (day: string) => `due ${day}`,
  overdue: (day: string) => `was due ${day}`,
  couldHave: (count: string, many: boolean) => `could have been used in ${count} later ${many ? 'cases' : 'case'}`,
  noLater: 'no later case yet',
  incomplete: 'Some cases have not been read yet; there may be more.',
  oneChange: 'change',
  manyChanges: 'changes',
} as const;
