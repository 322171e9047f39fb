import { limits } from '../limits.ts';

/** The names in a line of text: parted by commas or semicolons, trimmed, none empty, none twice. */
export function namesIn(text: string): readonly string[] {
  const names = text.split(/[,;\n]/).map((name) => name.trim().slice(0, limits.nameLength));
  return [...new Set(names.filter((name) => name !== ''))].slice(0, limits.listLength);
}

/** Names as one line to read and write. */
export function namesText(names: readonly string[]): string {
  return names.join(', ');
}
