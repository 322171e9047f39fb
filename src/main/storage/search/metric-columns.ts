import type { DatabaseSync } from 'node:sqlite';
import type { MetricUnit } from '../../../shared/core/metrics/metric-definition.ts';
import { columnKey } from '../../../shared/core/views/column-key.ts';
import type { MetricColumn } from '../../../shared/core/views/metric-column.ts';
import type { Cell, ColumnCount } from '../../../shared/ipc/library-answers.ts';
import { docsOf, type Searched } from './find-cases.ts';
import type { Row } from './past-case.ts';
import type { Answerers } from './questions.ts';

const THIS_COLUMN = 'definition = ? AND version = ? AND unit = ? AND currency = ?';

/** Answers what a table of cases shows of their metrics, from the final values of all cases. */
export function createMetricColumns(
  database: DatabaseSync,
  searched: Searched,
): Pick<Answerers, 'columns' | 'order' | 'cells'> {
  const all = (sql: string, ...values: (string | number)[]): readonly Row[] => database.prepare(sql).all(...values);

  function columns(about: Parameters<Answerers['columns']>[0]): readonly ColumnCount[] {
    const docs = docsOf(searched, about);
    const among = docs === null ? '' : 'WHERE doc IN (SELECT value FROM json_each(?))';
    const rows = all(
      `SELECT definition, version, unit, currency, min(name) AS name, count(DISTINCT doc) AS cases FROM finals ${among}
       GROUP BY definition, version, unit, currency ORDER BY cases DESC, name`,
      ...(docs === null ? [] : [JSON.stringify(docs)]),
    );
    return rows.map((row) => ({
      definition: String(row.definition),
      version: Number(row.version),
      unit: row.unit as MetricUnit,
      currency: String(row.currency),
      name: String(row.name),
      cases: Number(row.cases),
    }));
  }

  const order: Answerers['order'] = ({ by, descending }) => {
    const direction = descending ? 'DESC' : 'ASC';
    // Of several lines with the same metric the first speaks for the case, as in its cell.
    const rows = all(
      `SELECT docs.id AS id FROM (SELECT doc, value, min(rowid) FROM finals WHERE ${THIS_COLUMN} GROUP BY doc) AS first
       JOIN docs ON docs.rowid = first.doc ORDER BY first.value ${direction}, docs.day DESC, docs.id DESC`,
      ...keysOf(by),
    );
    return rows.map(({ id }) => String(id)).join('');
  };

  const cells: Answerers['cells'] = ({ ids, columns: wanted }) => {
    const found = new Map<string, Map<string, Cell>>();
    for (const row of all(
      `SELECT docs.id AS id, definition, version, unit, currency, value FROM docs JOIN finals ON finals.doc = docs.rowid
       WHERE docs.id IN (SELECT value FROM json_each(?)) ORDER BY finals.rowid`,
      JSON.stringify(ids),
    )) {
      const ofCase = found.get(String(row.id)) ?? new Map<string, Cell>();
      found.set(String(row.id), ofCase);
      const key = columnKey({
        definition: String(row.definition),
        version: Number(row.version),
        unit: row.unit as MetricUnit,
        currency: String(row.currency),
      });
      const before = ofCase.get(key);
      ofCase.set(key, before ? { ...before, more: before.more + 1 } : { value: Number(row.value), more: 0 });
    }
    const keys = wanted.map(columnKey);
    return ids.map((id) => keys.map((key) => found.get(id)?.get(key) ?? null));
  };

  return { columns, order, cells };
}

function keysOf({ definition, version, unit, currency }: MetricColumn): readonly (string | number)[] {
  return [definition, version, unit, currency];
}
