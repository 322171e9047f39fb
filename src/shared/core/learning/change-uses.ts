import type { Application, Change } from './change.ts';

// Apart from the schemas of change.ts: what asks only where a change was used need not load a parser first.

/** The cases a change was applied in. One without a list, applied and naming a case, was applied in that. */
export function appliedIn({ applied, status, caseId, caseTitle, since }: Change): readonly Application[] {
  if (applied !== undefined) return applied;
  if (status !== 'applied' || caseId === undefined) return [];
  return [{ caseId, on: since, ...(caseTitle === undefined ? {} : { title: caseTitle }) }];
}

/** The first day a change was put to use: planned into a named campaign or case, or applied in one; undefined if it was not. */
export function usedOn(change: Change): string | undefined {
  const { status, since, campaign = '', caseId } = change;
  const isPlanned = status === 'planned' && (campaign.trim() !== '' || caseId !== undefined);
  const days = appliedIn(change).map(({ on, plannedOn }) =>
    plannedOn !== undefined && plannedOn < on ? plannedOn : on,
  );
  return [...days, ...(isPlanned ? [since] : [])].sort()[0];
}
