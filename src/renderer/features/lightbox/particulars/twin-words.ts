import type { EvidenceItem } from '../../../../shared/core/case-study/evidence-item.ts';
import type { OpenTwin } from '../../../../shared/core/case-study/open-twins.ts';
import { words } from '../words.ts';

/** A sentence for each other figure of the same screenshot where one of the two shows what the other hides. */
export function twinWords(
  twins: readonly OpenTwin[],
  item: EvidenceItem,
  numberOf: (id: string) => number,
): readonly string[] {
  return twins.flatMap(({ hidden, open }) => {
    if (hidden === item) return [words.openTwin(numberOf(open.id))];
    return open === item ? [words.showsHidden(numberOf(hidden.id))] : [];
  });
}
