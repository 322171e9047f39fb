import { quoted } from '../isolated.ts';
import { dayText } from '../metrics/day-text.ts';
import { isAfterStart, type KeptWords } from './kept-words.ts';

/**
 * What is to be known about words that were meant to be written before the campaign: that they were changed after its
 * start, with how they read, or were only written then. '' where there is nothing to say.
 */
export function hindsightText(
  { before, writtenOn }: { readonly before: KeptWords | null; readonly writtenOn?: string | null | undefined },
  start: string | null,
  locale: string,
): string {
  if (before) return `Changed after the start, on ${dayText(before.changedOn, locale)}. Before: ${quoted(before.text)}`;
  return writtenOn && isAfterStart(writtenOn, start)
    ? `Written down after the start, on ${dayText(writtenOn, locale)}.`
    : '';
}
