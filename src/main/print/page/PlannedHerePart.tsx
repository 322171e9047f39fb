import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import { isolated } from '../../../shared/core/isolated.ts';
import { changeKindNames, plannedHereText } from '../../../shared/core/learning/change-text.ts';
import { words } from '../words.ts';
import { inOrder } from './in-order.ts';
import type { PlannedHere } from './page-context.ts';

/** What other cases planned to change in this one, and whether it was; nothing where there is nothing. */
export function PlannedHerePart({ planned }: { readonly planned: readonly PlannedHere[] }) {
  if (planned.length === 0) return null;
  return (
    <>
      <h3>{plannedHereText.head}</h3>
      <ul className="items">
        {inOrder(planned, ({ change, from, applied }) => (
          <li>
            <b>{changeKindNames[change.kind]}</b>
            <span>{change.text.trim() || words.unnamedChange}</span>
            <div>
              <p>
                <b>{applied ? plannedHereText.applied : plannedHereText.planned}</b>, {plannedHereText.from}{' '}
                {isolated(displayTitle(from))}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
