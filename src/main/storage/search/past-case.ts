import { isUlid } from '../../../shared/core/id-forms.ts';
import { outcomeBands } from '../../../shared/core/outcome/band.ts';
import type { PastCase } from '../../../shared/ipc/past-answers.ts';

export type Row = Readonly<Record<string, unknown>>;

/** The columns of the case that a row belongs to. */
export const CASE_COLUMNS = 'docs.id AS case_id, docs.title, docs.day, docs.degree, docs.band';

/** The case of a row that has the columns of `CASE_COLUMNS`. */
export function pastCase(row: Row): PastCase {
  const id = String(row.case_id);
  if (!isUlid(id)) throw new Error('no id of a case');
  return {
    id,
    title: String(row.title),
    day: String(row.day),
    degree: typeof row.degree === 'number' ? row.degree : null,
    band: outcomeBands.find((band) => band === row.band) ?? 'not measured yet',
  };
}
