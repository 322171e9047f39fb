import { caseLetter } from '../../../../shared/core/compare/compare-limits.ts';
import type { ComparedCase } from '../../../../shared/core/compare/compared-case.ts';
import { markShape } from '../../../../shared/core/compare/mark-shape.ts';
import { shortName } from '../../../../shared/core/rich-text/first-words.ts';
import { inOrder } from '../in-order.ts';

/** Which shape and letter on the plots is which case. */
export function CaseKey({ cases }: { readonly cases: readonly ComparedCase[] }) {
  const keys = cases.map(({ title }, place) => ({ title: shortName(title), place }));
  return (
    <ul className="case-key">
      {inOrder(keys, ({ title, place }) => (
        <li>
          <svg className="drawn" viewBox="0 0 24 12" aria-hidden="true">
            <path className={`case-${place} is-solid`} d="M0 6H24" />
            <path className={`case-${place} mark-of`} d={markShape(place, 12, 6, 3.4)} />
          </svg>
          <b>{caseLetter(place)}</b> <span dir="auto">{title}</span>
        </li>
      ))}
    </ul>
  );
}
