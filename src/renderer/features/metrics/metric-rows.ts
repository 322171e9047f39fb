import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { blankLevels } from '../../../shared/core/metrics/levels.ts';

export type MetricRows = readonly MetricRow[];

/** A row with nothing in it; missing figures are null, not zero. */
export function blankRow(id: Ulid): MetricRow {
  return { id, metric: '', target: null, actual: null, note: '' };
}

/** A measure in words with nothing written yet. */
export function blankMeasure(id: Ulid): MetricRow {
  return { ...blankRow(id), levels: blankLevels() };
}

export function withRow(rows: MetricRows, id: Ulid, change: Partial<MetricRow>): MetricRow[] {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

/** The rows with one moved by `by` places; unchanged when there is no such place. */
export function movedRow(rows: MetricRows, id: Ulid, by: number): MetricRow[] {
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  const to = from + by;
  if (!row || to < 0 || to >= rows.length) return [...rows];
  return rows.toSpliced(from, 1).toSpliced(to, 0, row);
}
