import type { TemplateRow } from '../../../shared/core/template/template.ts';

/** The templates in whose name or line every typed word begins a word; those found by name come first. */
export function matching(rows: readonly TemplateRow[], typed: string): readonly TemplateRow[] {
  const wanted = wordsOf(typed);
  const has = (text: string) => {
    const words = wordsOf(text);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  };
  const byName = rows.filter(({ name }) => has(name));
  return [...byName, ...rows.filter((row) => !byName.includes(row) && has(`${row.name} ${row.about}`))];
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
