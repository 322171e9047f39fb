import { useState } from 'react';
import { type FacetKind, facetKinds } from '../../../shared/core/facts/facet.ts';
import { ask } from '../../app/api.ts';

/** What cases of the notebook are called by, of several kinds; those of most cases first. */
export type KnownNames = Partial<Readonly<Record<FacetKind, readonly string[]>>>;

/** What is known of the names of the notebook; none of it before it was looked for. */
interface Known {
  readonly names: KnownNames;
  /** How many cases have each tag. */
  readonly tagged: ReadonlyMap<string, number>;
}

/** The names that the cases of the notebook have, and the function that looks for them anew; none before it was called. */
export function useKnownNames(): readonly [Known, () => void] {
  const [known, setKnown] = useState<Known>({ names: {}, tagged: new Map() });
  const look = () =>
    void ask('library.page', { text: '', sort: 'title', goal: null, offset: 0, limit: 0, counts: true }).then(
      (answer) => {
        if (!answer.ok) return;
        const counts = (answer.value.counts ?? []).filter(({ value, count }) => value !== '' && count > 0);
        const byCount = counts.toSorted((a, b) => b.count - a.count);
        const namesOf = (kind: FacetKind) => byCount.flatMap((one) => (one.kind === kind ? [one.value] : []));
        const tags = counts.filter(({ kind }) => kind === 'tag');
        setKnown({
          names: Object.fromEntries(facetKinds.map((kind) => [kind, namesOf(kind)])),
          tagged: new Map(tags.map(({ value, count }) => [value, count])),
        });
      },
    );
  return [known, look];
}

/** The names of the notebook, then those that are offered anyway. */
export function withNames(known: readonly string[] | undefined, anyway: readonly string[]): readonly string[] {
  return [...new Set([...(known ?? []), ...anyway])];
}
