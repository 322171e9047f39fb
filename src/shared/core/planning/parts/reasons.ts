import { factorKey } from '../../learning/factor.ts';
import { medianOf } from '../../spread.ts';
import type { PastCase } from '../past-case.ts';

/** A reason that had a part in past cases: a question to the next one. */
export interface PastReason {
  /** By what it is told apart from others. */
  readonly key: string;
  readonly text: string;
  readonly cases: number;
  /** The median degree of those cases; null where none is measured. */
  readonly median: number | null;
}

/** The contributing factors of past cases, those of most cases first, then those of the lowest degrees. */
export function pastReasons(cases: readonly PastCase[]): readonly PastReason[] {
  const found = new Map<string, { readonly text: string; readonly degrees: (number | null)[] }>();
  for (const { study, degree } of cases) {
    const own = new Map((study.factors ?? []).map(({ text }) => [factorKey(text), text.trim()]));
    for (const [key, text] of own) {
      if (key === '') continue;
      const reason = found.get(key) ?? { text, degrees: [] };
      reason.degrees.push(degree);
      found.set(key, reason);
    }
  }
  return [...found]
    .map(([key, { text, degrees }]) => ({ key, text, cases: degrees.length, median: medianOf(degrees) }))
    .toSorted((a, b) => b.cases - a.cases || (a.median ?? 2) - (b.median ?? 2));
}
