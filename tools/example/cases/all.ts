import { libraryRumour } from './library-rumour.ts';
import { museumLate } from './museum-late.ts';
import { tasterDayReel } from './taster-day-reel.ts';

/** The cases of the example notebook with the seed of each one's ids. */
export const exampleCases = [
  { example: museumLate, seed: 1016 },
  { example: libraryRumour, seed: 1128 },
  { example: tasterDayReel, seed: 209 },
] as const;
