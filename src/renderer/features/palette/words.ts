import { quoted } from '../../../shared/core/isolated.ts';
import { shortened } from '../../../shared/core/shortened.ts';
/** The words of the palette. */
export const words = {
  title: 'Find a command or case',
  field: 'Command, case, lesson or plan',
  hint: 'Command, case, lesson or plan',
  recentCases: 'Recent cases',
  recentCommands: 'Recent commands',
  commands: 'Commands',
  cases: 'Cases',
  lessons: 'Lessons',
  plans: 'Plans',
  untitledPlan: 'Plan without a name',
  seenOnce: 'seen once',
  seenIn: (count: string) => `seen in ${count} cases`,
  planBegun: 'begun',
  planNotBegun: 'not begun yet',
  nothing: (text: string) =>
    `Nothing is called ${quoted(shortened(text))}. The search of all cases looks into their texts.`,
  noCommand: (text: string) => `No command is called ${quoted(shortened(text))}.`,
  notNow: (name: string) => `${quoted(name)} has nothing to do here now. Nothing was changed.`,
  readOnly: 'open for reading only',
  noCase: 'no case is open',
  notSearching: 'nothing is being looked for',
  nothingToSave: 'nothing is typed or chosen',
  notHere: 'not possible here',
  choose: 'choose',
  run: 'run',
  close: 'close',
  commandsOnly: ['Type', 'for commands only'],
} as const;
