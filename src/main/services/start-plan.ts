import type { CaseStudy } from '../../shared/core/case-study/case-study.ts';
import { type Failure, failureOf } from '../../shared/core/failure.ts';
import type { Ulid } from '../../shared/core/ids.ts';
import { plannedInto } from '../../shared/core/learning/change-life.ts';
import { caseFromPlan } from '../../shared/core/planning/case-from-plan.ts';
import type { FromCase } from '../../shared/core/planning/plan.ts';
import { failed, type Result, success } from '../../shared/core/result.ts';
import type { StartedPlan } from '../../shared/ipc/contract.ts';
import type { Notebook } from '../storage/notebook.ts';

type Parts = Pick<Notebook, 'library' | 'cases' | 'plans'>;

/**
 * Begins the case of a plan. First the case is on the disk, then the plan names it, then each carried change says in its
 * own case that it is planned for it: whatever stops this half-way, nothing is lost and nothing is begun twice.
 */
export async function startPlan(parts: Parts, id: Ulid, today: string): Promise<Result<StartedPlan, Failure>> {
  const { library, cases, plans } = parts;
  const plan = await plans.find(id);
  if (plan === null) return failed(failureOf('no plan'));
  const begun = plan.startedCase;
  if (begun !== null && library.titleOf(begun) !== null) return success({ caseId: begun, plan, notPlanned: 0 });
  const { changes, rules, targets } = plan.carried;
  const past = await readAll(cases, [...rules, ...targets]);
  if (!past.ok) return past;
  const made = await cases.createFrom((now, newId) => caseFromPlan(plan, past.value, now, newId));
  if (!made.ok) return made;
  const caseId = made.value.id;
  const saved = await plans.save({ ...plan, startedCase: caseId }, plan.savedAt);
  const notPlanned = await planChanges(cases, changes, { id: caseId, title: plan.title, campaign: plan.title }, today);
  return success({ caseId, plan: saved.ok ? saved.value : plan, notPlanned });
}

// What is no longer in the notebook is left behind; what is there and cannot be read now must not be.
async function readAll(cases: Parts['cases'], from: readonly FromCase[]): Promise<Result<CaseStudy[], Failure>> {
  const studies: CaseStudy[] = [];
  for (const id of new Set(from.map(({ caseId }) => caseId))) {
    const read = await cases.read(id);
    if (read.ok) studies.push(read.value);
    else if (read.failure.code !== 'not found') return read;
  }
  return success(studies);
}

/** Plans the changes for the new case, each in the case it is from; answers how many could not be. */
async function planChanges(
  cases: Parts['cases'],
  changes: readonly FromCase[],
  place: { readonly id: Ulid; readonly title: string; readonly campaign: string },
  today: string,
): Promise<number> {
  let missed = 0;
  for (const { caseId, id } of changes) {
    const amended = await cases.amend(caseId, (study) => {
      const before = study.changes?.find((change) => change.id === id);
      if (!before) return null;
      const after = plannedInto(before, place, today);
      return { ...study, changes: (study.changes ?? []).map((change) => (change === before ? after : change)) };
    });
    if (!amended.ok) missed += 1;
  }
  return missed;
}
