import type { Ulid } from '../ids.ts';
import type { Application, Change, ChangeStatus } from './change.ts';
import { appliedIn } from './change-uses.ts';
import { factorKey } from './factor.ts';

/** A later case, as far as changes may be planned for it: by its id, or by its campaign. */
export interface LaterCase {
  readonly id: Ulid;
  readonly title: string;
  readonly campaign: string;
}

/** Whether a change stands in the list of a later case: planned for it or its campaign, or applied in it. */
export function concerns(change: Change, { id, campaign }: Pick<LaterCase, 'id' | 'campaign'>): boolean {
  if (isAppliedIn(change, id)) return true;
  if (change.status !== 'planned' && change.status !== 'applied') return false;
  const name = factorKey(campaign);
  return change.caseId === id || (name !== '' && factorKey(change.campaign ?? '') === name);
}

export function isAppliedIn(change: Change, id: string): boolean {
  return appliedIn(change).some(({ caseId }) => caseId === id);
}

/** The change in another status from today on; itself where it is in it. What is planned and applied stays. */
export function withStatus(change: Change, status: ChangeStatus, today: string): Change {
  if (status === change.status) return change;
  const { applied: _, ...rest } = change;
  const applied = appliedIn(change);
  return { ...rest, status, since: today, ...(applied.length > 0 ? { applied: [...applied] } : {}) };
}

/** The change as applied in a case today; itself where it was already. */
export function appliedTo(change: Change, { id, title }: Pick<LaterCase, 'id' | 'title'>, today: string): Change {
  if (isAppliedIn(change, id)) return change;
  const one: Application = {
    caseId: id,
    on: today,
    title,
    ...(change.status === 'planned' ? { plannedOn: change.since } : {}),
  };
  return { ...change, status: 'applied', since: today, applied: [...appliedIn(change), one] };
}

/**
 * The change as not applied in a case after all. Where that was the last thing that became of it, it is again what it was
 * before; one that was never planned is then planned for that case, from today on.
 */
export function notAppliedTo(change: Change, id: Ulid, today: string): Change {
  const before = appliedIn(change);
  const place = before.findIndex(({ caseId }) => caseId === id);
  const gone = before[place];
  if (!gone) return change;
  const { applied: _, ...rest } = change;
  const left = before.toSpliced(place, 1).map((one, at) => (at === place ? withPlan(one, gone) : one));
  const list = left.length > 0 ? { applied: left } : {};
  if (change.status !== 'applied') return { ...rest, ...list };
  const last = left.at(-1);
  const isPlannedAgain = place === left.length && (gone.plannedOn !== undefined || !last);
  if (!isPlannedAgain && last) return { ...rest, ...list, since: last.on };
  const target = rest.caseId === undefined && !rest.campaign?.trim() ? plannedFor(gone) : {};
  return { ...rest, ...list, ...target, status: 'planned', since: gone.plannedOn ?? today };
}

/** The change as planned for a case from today on; itself where it is already, or was applied there. */
export function plannedInto(change: Change, { id, title, campaign }: LaterCase, today: string): Change {
  if (isAppliedIn(change, id) || (change.status === 'planned' && change.caseId === id)) return change;
  const { why: _, campaign: __, ...rest } = withStatus(change, 'planned', today);
  return { ...rest, caseId: id, caseTitle: title, ...(campaign.trim() === '' ? {} : { campaign }) };
}

// The day of the plan goes over to the next case that it was applied in.
function withPlan(next: Application, { plannedOn }: Application): Application {
  return plannedOn === undefined || next.plannedOn !== undefined ? next : { ...next, plannedOn };
}

function plannedFor({ caseId, title }: Application): Partial<Change> {
  return title === undefined ? { caseId } : { caseId, caseTitle: title };
}
