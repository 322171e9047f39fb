/** One thing typed in a search: `-key:"value"`, of which only the value must be there. */
export interface QueryToken {
  /** As it was typed, for saying what is wrong with it. */
  readonly typed: string;
  readonly not: boolean;
  /** What stands before a colon, in small letters; null for words. */
  readonly key: string | null;
  readonly value: string;
  readonly quoted: boolean;
}

const SPACE = /\s+/y;
const QUOTED = /"([^"]*)"?/y;
const BARE = /[^\s"]+/y;
const KEY = /^([\p{L}]+):(.*)$/su;

/** Takes what was typed apart. A quote that is not closed goes to the end; any kind of quotation mark is one. */
export function queryTokens(typed: string): readonly QueryToken[] {
  const text = typed.normalize('NFC').replace(/[“”„«»]/g, '"');
  const tokens: QueryToken[] = [];
  for (let at = after(SPACE, text, 0); at < text.length; at = after(SPACE, text, at)) {
    const start = at;
    const not = text[at] === '-' && /[^\s]/.test(text[at + 1] ?? ' ');
    if (not) at += 1;
    const bare = match(BARE, text, at);
    at += bare.length;
    const [, key = null, rest = ''] = KEY.exec(bare) ?? [];
    // A quote belongs to what stands right before it only after a colon.
    const isQuoted = text[at] === '"' && (bare === '' || (key !== null && rest === ''));
    const quoted = isQuoted ? match(QUOTED, text, at) : '';
    at += quoted.length;
    tokens.push({
      typed: text.slice(start, at),
      not,
      key: key?.toLowerCase() ?? null,
      value: isQuoted ? quoted.replaceAll('"', '') : key === null ? bare : rest,
      quoted: isQuoted,
    });
  }
  return tokens;
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function after(pattern: RegExp, text: string, at: number): number {
  return at + match(pattern, text, at).length;
}
