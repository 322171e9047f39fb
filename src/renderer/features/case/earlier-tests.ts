import type { Ulid } from '../../../shared/core/ids.ts';
import { ask } from '../../app/api.ts';
import type { EarlierTests } from '../experiment/index.ts';

type Found = Awaited<ReturnType<EarlierTests>>;

/** A/B tests of other cases on the same element, then for the same goals; none where neither is said, or none is known. */
export async function earlierTests(id: Ulid, element: string, goals: readonly string[]): Promise<Found> {
  if (element === '' && goals.length === 0) return [];
  const answer = await ask('past.experiments', { element, goals: [...goals], except: id });
  if (!answer.ok) return [];
  const rows = answer.value.rows.toSorted((one, other) => Number(other.sameElement) - Number(one.sameElement));
  return rows.map((row, place) => ({
    ...row.experiment,
    key: `${row.case.id} ${place}`,
    caseId: row.case.id,
    caseTitle: row.case.title,
  }));
}
