import { isCarried } from '../../../shared/core/planning/brief-lines.ts';
import type { FromCase } from '../../../shared/core/planning/plan.ts';

/** The list with it, or without it where it was in it. */
export function toggled(carried: readonly FromCase[], from: Pick<FromCase, 'caseId' | 'id'>): FromCase[] {
  if (!isCarried(carried, from)) return [...carried, { ...from }];
  return carried.filter((one) => one.caseId !== from.caseId || one.id !== from.id);
}
