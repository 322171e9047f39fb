import { quoted } from '../../../shared/core/isolated.ts';
import type { Confidence } from '../../../shared/core/learning/factor.ts';

/** The words of the contributing factors. */
export const words = {
  factors: 'Contributing factors',
  add: 'Add a contributing factor',
  factor: (place: number) => `Contributing factor ${place}`,
  prompt: 'What contributed to it',
  known: 'Factors of other cases',
  actions: (name: string) => `What can be done with ${quoted(name)}`,
  unnamed: 'this factor',
  details: 'How sure, and why',
  detailsOf: (place: number, standing: string) => `How sure, and why, of factor ${place}: ${standing}`,
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  moved: (place: number, of: number) => `Moved to place ${place} of ${of}`,
  removed: 'Contributing factor removed. Undo brings it back.',
  confidence: 'How sure are we?',
  confidences: {
    guess: 'A guess',
    likely: 'Likely',
    tested: 'Tested',
  } satisfies Record<Confidence, string>,
  evidence: 'What it is seen in',
  noEvidence: 'This case has no figures, files or readings yet.',
  show: (name: string) => `Show ${name}`,
  lost: 'Removed from the case since',
  speaksFor: 'Speaks for it',
  speaksAgainst: 'Speaks against it',
  couldAlsoBe: 'Could also be',
  elsewhere: 'In other cases',
} as const;
