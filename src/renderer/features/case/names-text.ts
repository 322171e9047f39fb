import { limits } from '../../../shared/core/limits.ts';

/** The names in a line of text: parted by commas or semicolons, trimmed, none empty, none twice. */
export function namesIn(text: string): readonly string[] {
  const names = text.split(/[,;\n]/).map((name) => name.trim().slice(0, limits.nameLength));
  return [...new Set(names.filter((name) => name !== ''))].slice(0, limits.listLength);
}

export function namesText(names: readonly string[]): string {
  return names.join(', ');
}
