import type { FromCase } from '../../../shared/core/planning/plan.ts';

/** Whether something of a past case is carried into the new one. */
export function isCarried(carried: readonly FromCase[], from: Pick<FromCase, 'caseId' | 'id'>): boolean {
  return carried.some((one) => one.caseId === from.caseId && one.id === from.id);
}

/** The list with it, or without it where it was in it. */
export function toggled(carried: readonly FromCase[], from: Pick<FromCase, 'caseId' | 'id'>): FromCase[] {
  if (!isCarried(carried, from)) return [...carried, { ...from }];
  return carried.filter((one) => one.caseId !== from.caseId || one.id !== from.id);
}
