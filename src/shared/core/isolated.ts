/** What can turn the direction of the words around it: letters written from right to left, and characters that command it. */
const TURNS =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Samr}\p{Script=Mand}\p{Script=Adlm}\p{Script=Rohg}\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;
const FIRST_STRONG = '\u2068';
const END = '\u2069';

/**
 * Words of a person as a part of a sentence of ours: what they hold turns nothing but themselves (Unicode's isolates,
 * UAX #9). The very same text where nothing in it could. To be shown only, never to be kept or compared.
 */
export function isolated(text: string): string {
  if (!TURNS.test(text)) return text;
  const { opened, closed } = unpaired(text);
  return `${FIRST_STRONG.repeat(closed + 1)}${text}${END.repeat(opened + 1)}`;
}

/** Words of a person between quotation marks, isolated. */
export function quoted(text: string): string {
  return `“${isolated(text)}”`;
}

/** Names of a person in a row, each by itself. */
export function listed(names: readonly string[], between = ', '): string {
  return names.map(isolated).join(between);
}

// An end within the text would end the isolate around it, and a beginning would take its end.
function unpaired(text: string): { readonly opened: number; readonly closed: number } {
  let [opened, closed] = [0, 0];
  for (const letter of text) {
    if (letter >= '\u2066' && letter <= '\u2068') opened += 1;
    else if (letter === END && opened > 0) opened -= 1;
    else if (letter === END) closed += 1;
  }
  return { opened, closed };
}
