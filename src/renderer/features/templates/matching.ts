import type { TemplateRow } from '../../../shared/core/template/template.ts';
import { matcherOf } from '../../ui/matching-words.ts';

/** The templates in whose name or line every typed word begins a word; those found by name come first. */
export function matching(rows: readonly TemplateRow[], typed: string): readonly TemplateRow[] {
  const has = matcherOf(typed);
  const byName = rows.filter(({ name }) => has(name));
  return [...byName, ...rows.filter((row) => !byName.includes(row) && has(`${row.name} ${row.about}`))];
}
