import type { CaseStudy } from '../../shared/core/case-study/case-study.ts';
import { openTwins } from '../../shared/core/case-study/open-twins.ts';
import { shownDocument } from '../../shared/core/rich-text/shown-document.ts';
import { planFigures } from './figure-plan.ts';
import { words } from './words.ts';

/** A sentence for each picture that shows on paper what is hidden in another one of the same screenshot. */
export function openTwinWarnings({ evidence, document }: CaseStudy): readonly string[] {
  const { numbers } = planFigures(evidence, shownDocument(document));
  return openTwins(evidence).map(({ hidden, open }) =>
    words.openTwin(numbers.get(open.id) ?? 0, numbers.get(hidden.id) ?? 0),
  );
}
