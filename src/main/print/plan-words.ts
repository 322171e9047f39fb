import { isolated } from '../../shared/core/isolated.ts';
import { briefWords } from '../../shared/core/planning/brief-words.ts';

/** Every word of a printed brief that is not the person's own. */
export const words = {
  ...briefWords,
  carried: 'Ticked: carried into the new case.',
  carriedTargets: 'Ticked: a target of the new case, to be set anew.',
  worries: 'Ticked: could stop this one.',
  ticked: 'Ticked',
  notTicked: 'Not ticked',
  from: (title: string) => `from ${isolated(title)}`,
  tooFewOf: (metrics: string) => `Too few cases to say: ${metrics}.`,
  more: (count: string) => `${count} more in the notebook.`,
  picture: 'Picture',
} as const;
