import type { Reading } from './reading.ts';

/** A day since which a metric is counted in another way, so that values before and after are not comparable. */
export interface DefinitionVersion {
  /** The first day of the new way of counting. */
  readonly from: string;
  /** The platform or tool that changed it; a reading is its if its platform or source names it. */
  readonly by: string;
  /** What is different since, in words. */
  readonly text: string;
  readonly source: string;
}

const versions: Readonly<Record<string, readonly DefinitionVersion[]>> = {
  impressions: [
    {
      from: '2025-04-21',
      by: 'Instagram',
      text: 'Instagram withdrew impressions and counts views in their place',
      source: 'Meta, Instagram media insights',
    },
  ],
  views: [
    {
      from: '2025-04-21',
      by: 'Instagram',
      text: 'Instagram counts views in place of impressions and plays',
      source: 'Meta, Instagram media insights',
    },
  ],
  engagements: [
    {
      from: '2020-01-01',
      by: 'Sprout',
      text: 'Sprout Social counts engagements anew and rewrote what it had counted before',
      source: 'Sprout Social',
    },
  ],
};

/** All changes of a built-in definition that are known, by their days. */
export function definitionVersionsOf(definition: string): readonly DefinitionVersion[] {
  const known = Object.hasOwn(versions, definition) ? (versions[definition] ?? []) : [];
  return known.toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

type Counted = Pick<Reading, 'date' | 'platform' | 'source'>;

/** The changes of a built-in definition that concern what this platform or tool counts, by their days. */
export function definitionVersions(
  definition: string | undefined,
  { platform, source }: Pick<Counted, 'platform' | 'source'>,
): readonly DefinitionVersion[] {
  if (definition === undefined) return [];
  const named = `${platform} ${source}`.toLowerCase();
  return definitionVersionsOf(definition).filter(({ by }) => named.includes(by.toLowerCase()));
}

/**
 * By which version of its definition a reading was counted: 0 before the first change that is known, then one more with
 * each. Only readings of the same version are comparable.
 */
export function definitionVersion(definition: string | undefined, reading: Counted): number {
  return definitionVersions(definition, reading).filter(({ from }) => from <= reading.date).length;
}
