import type { FacetKind } from '../../../shared/core/facts/facet.ts';
import type { FacetChoice } from '../../../shared/ipc/library-answers.ts';

/** Whether a value was chosen. */
export function isChosen(choices: readonly FacetChoice[], kind: FacetKind, value: string): boolean {
  return choices.some((choice) => choice.kind === kind && choice.values.includes(value));
}

/** The choices with a value, or without it where it was chosen. A kind without values is none. */
export function toggleChoice(choices: readonly FacetChoice[], kind: FacetKind, value: string): readonly FacetChoice[] {
  const before = choices.find((choice) => choice.kind === kind)?.values ?? [];
  const values = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const others = choices.filter((choice) => choice.kind !== kind);
  return values.length === 0 ? others : [...others, { kind, values }];
}
