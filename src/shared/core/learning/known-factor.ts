import { shareText } from '../metrics/amount-text.ts';
import { factorKey } from './factor.ts';

/** A factor as it stands in several cases. */
export interface KnownFactor {
  /** As most cases write it. */
  readonly name: string;
  readonly cases: number;
  /** How many of them have a degree. */
  readonly measured: number;
  /** The median of the degrees of those; null where there are none. */
  readonly medianDegree: number | null;
}

/** The count of a factor in a line: "7 cases, median degree 41 %"; a case without a degree is none of 0 %. */
export function knownFactorText({ cases, medianDegree: median }: KnownFactor, locale: string): string {
  const count = `${new Intl.NumberFormat(locale).format(cases)} ${cases === 1 ? 'case' : 'cases'}`;
  if (median === null) return `${count}, not measured yet`;
  return cases === 1
    ? `${count}, degree ${shareText(median, locale)}`
    : `${count}, median degree ${shareText(median, locale)}`;
}

/** How the count came about, and what is missing in it. */
export function explainKnownFactor(
  { cases, measured, medianDegree: median }: KnownFactor,
  locale: string,
): readonly string[] {
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  const missing = cases - measured;
  return [
    'Counted by the same words in the other cases of this notebook, whatever their capitals and accents.',
    ...(median === null
      ? []
      : [
          `The median is the degree in the middle of the ${number(measured)} that were measured: as many reached more as reached less. Of two in the middle it is the mean.`,
        ]),
    ...(missing === 0 ? [] : [`${number(missing)} not measured yet, which counts as unknown, not as nothing.`]),
  ];
}

/** The known factors that hold what was typed, those that begin with it first, then by how many cases have them. */
export function findFactors(
  known: readonly KnownFactor[],
  typed: string,
  without: readonly string[],
): readonly KnownFactor[] {
  const wanted = factorKey(typed);
  const used = new Set(without.map(factorKey));
  const keyed = known.map((factor) => ({ factor, key: factorKey(factor.name) }));
  return keyed
    .filter(({ key }) => key.includes(wanted) && !used.has(key))
    .toSorted(
      (one, other) =>
        Number(other.key.startsWith(wanted)) - Number(one.key.startsWith(wanted)) ||
        other.factor.cases - one.factor.cases,
    )
    .slice(0, MOST)
    .map(({ factor }) => factor);
}

const MOST = 8;

/** What is known of a factor elsewhere, by its words. */
export function knownAs(known: readonly KnownFactor[], words: string): KnownFactor | undefined {
  const key = factorKey(words);
  return key === '' ? undefined : known.find(({ name }) => factorKey(name) === key);
}
