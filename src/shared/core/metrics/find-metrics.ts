import { builtInMetrics } from './catalogue.ts';
import type { MetricDefinition } from './metric-definition.ts';

/**
 * The built-in metrics that what is typed may mean, the likeliest first: every typed word begins a word of the name, its
 * abbreviation or its definition. All of them for nothing typed.
 */
export function findMetrics(typed: string): readonly MetricDefinition[] {
  const wanted = wordsOf(typed);
  const whole = typed.trim().toLowerCase();
  const rank = ({ name, text }: MetricDefinition): number => {
    if (name.toLowerCase().startsWith(whole)) return 0;
    if (begins(wanted, wordsOf(name))) return 1;
    return begins(wanted, wordsOf(`${name} ${text}`)) ? 2 : 3;
  };
  return builtInMetrics
    .map((definition) => ({ definition, rank: rank(definition) }))
    .filter((one) => one.rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ definition }) => definition);
}

function begins(wanted: readonly string[], words: readonly string[]): boolean {
  return wanted.every((word) => words.some((one) => one.startsWith(word)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
