import type { CaseStudy } from '../../shared/core/case-study/case-study.ts';
import { type Failure, failureOf } from '../../shared/core/failure.ts';
import type { Change } from '../../shared/core/learning/change.ts';
import { appliedTo, notAppliedTo } from '../../shared/core/learning/change-life.ts';
import { failed, type Result } from '../../shared/core/result.ts';
import type { TickedChange } from '../../shared/ipc/contract.ts';
import type { Notebook } from '../storage/notebook.ts';

/** Changes the case a change came from, so that it says where the change was applied; on the disk when it resolves. */
export async function tickChange(
  { cases, library }: Pick<Notebook, 'cases' | 'library'>,
  { from, change, place, applied, today }: TickedChange,
): Promise<Result<void, Failure>> {
  const title = library.titleOf(place);
  if (title === null) return failed(failureOf('not found'));
  return cases.amend(from, (caseStudy) =>
    withChange(caseStudy, change, (one) =>
      applied ? appliedTo(one, { id: place, title }, today) : notAppliedTo(one, place, today),
    ),
  );
}

function withChange(caseStudy: CaseStudy, id: string, edit: (change: Change) => Change): CaseStudy | null {
  const { changes = [] } = caseStudy;
  const before = changes.find((change) => change.id === id);
  if (!before) return null;
  const after = edit(before);
  return after === before
    ? caseStudy
    : { ...caseStudy, changes: changes.map((change) => (change === before ? after : change)) };
}
