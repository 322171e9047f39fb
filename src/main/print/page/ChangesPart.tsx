import type { ReactNode } from 'react';
import { type CaseStudy, displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { isolated, listed } from '../../../shared/core/isolated.ts';
import type { Change } from '../../../shared/core/learning/change.ts';
import { changeKindNames, changeStatusNames, dueText } from '../../../shared/core/learning/change-text.ts';
import { appliedIn } from '../../../shared/core/learning/change-uses.ts';
import { shareText } from '../../../shared/core/metrics/amount-text.ts';
import { words } from '../words.ts';
import type { PageContext } from './page-context.ts';

/** What to change: kind, words, and what became of each. */
export function ChangesPart({ caseStudy, context }: { readonly caseStudy: CaseStudy; readonly context: PageContext }) {
  const changes = printedChanges(caseStudy);
  if (changes.length === 0) return null;
  return (
    <ul className="items">
      {changes.map((change) => (
        <li key={change.id}>
          <b>{changeKindNames[change.kind]}</b>
          <span>{change.text.trim()}</span>
          <div>
            <Standing change={change} context={context} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The changes that say something. */
export function printedChanges({ changes = [] }: Pick<CaseStudy, 'changes'>): readonly Change[] {
  return changes.filter(({ text }) => text.trim() !== '');
}

function Standing({ change, context }: { readonly change: Change; readonly context: PageContext }): ReactNode {
  const { status, owner, due, why = '' } = change;
  const applied = appliedIn(change).map((one) => appliedText(one.caseId, one.title, context));
  const where = status === 'planned' ? plannedText(change, context) : status === 'applied' ? applied.join('; ') : '';
  const also = status === 'applied' || applied.length === 0 ? '' : `${changeStatusNames.applied} ${applied.join('; ')}`;
  const reason = status === 'rejected' ? why.trim() : '';
  const day = due !== null && status !== 'applied' ? dueText(due, null, context.locale) : '';
  return (
    <>
      <p>
        <b>{changeStatusNames[status]}</b>
        {where && ` ${where}`}
        {reason && `: ${isolated(reason)}`}
        {day && `, ${day}`}
      </p>
      {also && <p>{also}</p>}
      {owner.trim() && <p>{owner.trim()}</p>}
    </>
  );
}

function plannedText({ campaign = '', caseId, caseTitle }: Change, { linkTitles }: PageContext): string {
  const places = [campaign.trim(), caseId ? displayTitle(linkTitles.get(caseId) ?? caseTitle ?? '') : ''];
  const named = places.filter((place) => place !== '');
  return named.length === 0 ? '' : words.plannedFor(listed(named));
}

function appliedText(id: Ulid, title: string | undefined, { linkTitles, linkDegrees, locale }: PageContext): string {
  const degree = linkDegrees.get(id);
  const name = words.appliedIn(displayTitle(linkTitles.get(id) ?? title ?? ''));
  if (degree === undefined) return name;
  return `${name}, ${degree === null ? words.notYetMeasured : words.reached(shareText(degree, locale))}`;
}
