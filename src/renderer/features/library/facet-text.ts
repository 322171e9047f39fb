import { type FacetKind, functionNames, loopPlaceNames } from '../../../shared/core/facts/facet.ts';
import { words } from './words.ts';

/** The kinds by which the list can be narrowed, as they are called, in the order they are shown. */
export const facetNames = {
  goal: 'Goal',
  band: 'Outcome',
  channel: 'Channel',
  audience: 'Audience',
  'content type': 'Content',
  month: 'Campaign month',
  tag: 'Tag',
  'business function': 'Business function',
  loop: 'Loop',
  status: 'Status',
  has: 'Has',
} as const satisfies Partial<Record<FacetKind, string>>;

export type ShownKind = keyof typeof facetNames;
export const shownKinds = Object.keys(facetNames) as readonly ShownKind[];

/** A value of a kind as a reader knows it. */
export function facetText(kind: FacetKind, value: string, locale: string): string {
  if (value === '') return kind === 'goal' ? words.noGoal : words.noValue;
  if (kind === 'is' && value === 'pinned') return words.pinned;
  if (kind === 'loop') return loopPlaceNames[value as keyof typeof loopPlaceNames] ?? value;
  if (kind === 'business function') return functionNames[value as keyof typeof functionNames] ?? value;
  if (kind !== 'month') return value;
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return month.format(new Date(`${value}-01T00:00:00Z`));
}
