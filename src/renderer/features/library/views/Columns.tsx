import { useState } from 'react';
import { MOST_COLUMNS } from '../../../../shared/core/views/case-view.ts';
import { columnKey } from '../../../../shared/core/views/column-key.ts';
import { columnName, columnNote } from '../../../../shared/core/views/column-text.ts';
import type { ColumnCount } from '../../../../shared/ipc/library-answers.ts';
import { useFormats } from '../../../app/formats.ts';
import { Field } from '../../../ui/Field.tsx';
import { matcherOf } from '../../../ui/matching-words.ts';
import { Panel } from '../../../ui/Panel.tsx';
import styles from './Columns.module.css';
import { chooseColumns } from './chosen-view.ts';
import { useColumns, useMetrics } from './use-metric-columns.ts';
import { words } from './words.ts';

/** Where there are more metrics than these, they are looked for by name. */
const FEW = 10;

/** Chooses which metrics the table shows as columns. */
export function Columns() {
  return (
    <Panel title={words.columnsTitle} control={words.columns} className={styles.control}>
      {() => <Choices />}
    </Panel>
  );
}

function Choices() {
  const formats = useFormats();
  const metrics = useMetrics();
  const columns = useColumns(metrics);
  const [typed, setTyped] = useState('');
  const chosen = new Set(columns.map(columnKey));
  const has = matcherOf(typed);
  const all = [...columns.filter(({ cases }) => cases === 0), ...(metrics ?? [])];
  const shown = all.filter((one) => has(columnName(one, one.name)));
  const toggle = (one: ColumnCount) => {
    const kept = columns.filter((column) => columnKey(column) !== columnKey(one));
    const next = chosen.has(columnKey(one)) ? kept : [...kept, one];
    chooseColumns(next.map(({ definition, version, unit, currency }) => ({ definition, version, unit, currency })));
  };
  if (metrics !== null && all.length === 0) return <p className={styles.none}>{words.noMetrics}</p>;
  return (
    <div className={styles.choices}>
      {all.length > FEW ? (
        <Field
          label={words.findMetric}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : null}
      <ul>
        {shown.map((one) => {
          const key = columnKey(one);
          const note = columnNote(one);
          return (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(key)}
                  disabled={!chosen.has(key) && columns.length >= MOST_COLUMNS}
                  onChange={() => toggle(one)}
                />
                <span className={styles.name}>
                  {columnName(one, one.name)}
                  {note === '' ? null : <span className={styles.note}> {note}</span>}
                </span>
                <span className={styles.count}>{words.inCases(formats.counted(one.cases, words.one, words.many))}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {columns.length >= MOST_COLUMNS ? (
        <p className={styles.none}>{words.mostColumns(formats.count(MOST_COLUMNS))}</p>
      ) : null}
    </div>
  );
}
