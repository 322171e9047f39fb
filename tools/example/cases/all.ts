import type { Ulid } from '../../../src/shared/core/ids.ts';
import { exampleId } from '../example-case.ts';
import { libraryRumour } from './library-rumour.ts';
import { museumLate } from './museum-late.ts';
import { springLectures } from './spring-lectures.ts';
import { summerOpenDay } from './summer-open-day.ts';
import { tasterDayReel } from './taster-day-reel.ts';

/** The cases of the example notebook with the seed of each one's ids. */
export const exampleCases = [
  { example: museumLate, seed: 1016 },
  { example: libraryRumour, seed: 1128 },
  { example: tasterDayReel, seed: 209 },
  { example: springLectures, seed: 413 },
  { example: summerOpenDay, seed: 627 },
] as const;

/** The id of the example with a title. */
export function caseOf(title: string): Ulid {
  const found = exampleCases.find(({ example }) => example.title === title);
  if (!found) throw new Error(`There is no example ${title}.`);
  return exampleId(found.example, found.seed);
}
