import { z } from 'zod';
import { calendarDateSchema } from '../dates.ts';
import { limits } from '../limits.ts';

/** How something that was written before a campaign read at its start, and when it was last changed since. */
export const keptWordsSchema = z.looseObject({
  text: z.string().max(limits.captionLength),
  changedOn: calendarDateSchema,
});
export type KeptWords = Readonly<z.infer<typeof keptWordsSchema>>;

/** The first day of the campaign, where it is known, and the day it is now. */
export interface CampaignDays {
  readonly start: string | null;
  readonly today: string;
}

/** Whether what is written on this day is written with hindsight: the first day itself is still before. */
export function isAfterStart(day: string, start: string | null): boolean {
  return start !== null && day > start;
}

/**
 * What is to be kept of the old words when `was` becomes `now`. Until the start nothing is; after it the words as they
 * were at the start, however often they change, until they read so again.
 */
export function keptWords(
  kept: KeptWords | null | undefined,
  was: string,
  now: string,
  { start, today }: CampaignDays,
): KeptWords | null {
  if (!isAfterStart(today, start)) return kept ?? null;
  const original = kept?.text ?? was.slice(0, limits.captionLength);
  if (original.trim() === '' || original === now.slice(0, limits.captionLength)) return null;
  return { ...kept, text: original, changedOn: today };
}
