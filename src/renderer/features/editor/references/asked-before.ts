/** What stands for a reference in the making: two brackets, then what was typed of its name. */
export const OPENING = '[[';

const LONGEST = 80;

/**
 * The reference being asked for at the end of a text: where its brackets begin and what was typed after them. Null when
 * none is, so once it is closed, begun with a space or longer than any name one would type.
 */
export function askedBefore(text: string): { readonly start: number; readonly typed: string } | null {
  const start = text.lastIndexOf(OPENING);
  if (start === -1) return null;
  const typed = text.slice(start + OPENING.length);
  return /^\s|[\]\ufffc\n]/u.test(typed) || typed.length > LONGEST ? null : { start, typed };
}
