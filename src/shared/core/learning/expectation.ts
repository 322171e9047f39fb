import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { limits } from '../limits.ts';
import { type CampaignDays, keptWords, keptWordsSchema } from './kept-words.ts';

const text = z.string().max(limits.captionLength);

/** What was expected before, and what surprised us after. */
export const expectationSchema = z.looseObject({
  expected: text,
  /** When the expectation was first written down; null while there is none. */
  writtenOn: calendarDateSchema.nullable(),
  /** How it read before it was changed after the start; null where it was not. */
  before: keptWordsSchema.nullable(),
  surprised: text,
});
export type Expectation = Readonly<z.infer<typeof expectationSchema>>;

const NONE: Expectation = { expected: '', writtenOn: null, before: null, surprised: '' };

/** What was expected of a case; empty where nothing was said. */
export function expectationOf(expectation: Expectation | undefined): Expectation {
  return expectation ?? NONE;
}

/** The expectation with other words: it keeps the day it was first written, and after the start the words it had. */
export function withExpected(before: Expectation | undefined, expected: string, days: CampaignDays): Expectation {
  const was = expectationOf(before);
  const kept = keptWords(was.before, was.expected, expected, days);
  const isEmpty = expected.trim() === '' && kept === null;
  return { ...was, expected, writtenOn: isEmpty ? null : (was.writtenOn ?? days.today), before: kept };
}

/** The expectation with what surprised us. */
export function withSurprised(before: Expectation | undefined, surprised: string): Expectation {
  return { ...expectationOf(before), surprised };
}

/** Whether anything was expected, be it taken back after the start, and whether anything surprised us. */
export function whatIsSaid(expectation: Expectation | undefined): {
  readonly expected: boolean;
  readonly surprised: boolean;
} {
  const { expected, before, surprised } = expectationOf(expectation);
  return { expected: expected.trim() !== '' || before !== null, surprised: surprised.trim() !== '' };
}
