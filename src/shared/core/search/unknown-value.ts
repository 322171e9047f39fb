import type { Facet, FacetKind } from '../facts/facet.ts';
import { quoted } from '../isolated.ts';
import { shortened } from '../shortened.ts';

const names: Partial<Readonly<Record<FacetKind, string>>> = {
  goal: 'the goal',
  channel: 'the channel',
  audience: 'the audience',
  'content type': 'content of the kind',
  tag: 'the tag',
};

/** That no case has a value that was asked for, as a sentence. */
export function unknownValueText({ kind, value }: Facet): string {
  return `No case has ${names[kind] ?? `the ${kind}`} ${quoted(shortened(value))}.`;
}
