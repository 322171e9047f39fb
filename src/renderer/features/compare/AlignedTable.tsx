import { useMemo, useState } from 'react';
import { caseLetter } from '../../../shared/core/compare/compare-limits.ts';
import type { ComparedCase } from '../../../shared/core/compare/compared-case.ts';
import type { ComparedPlot } from '../../../shared/core/compare/compared-plots.ts';
import { alignedRows } from '../../../shared/core/compare/plot-table.ts';
import { numberFormat } from '../../../shared/core/locale-formats.ts';
import { type AmountStyle, amountText } from '../../../shared/core/metrics/amount-text.ts';
import { shortName } from '../../../shared/core/rich-text/first-words.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Compare.module.css';
import { words } from './words.ts';

/** As many rows as are drawn at first, and more when they are asked for: there may be thousands. */
const SHOWN = 60;

/** What a plot shows as a table, a row for each day of campaign on which any of the cases has a reading. */
export function AlignedTable({
  cases,
  plot,
  style,
}: {
  cases: readonly ComparedCase[];
  plot: ComparedPlot;
  style: AmountStyle;
}) {
  const [shown, setShown] = useState(SHOWN);
  const rows = useMemo(() => alignedRows(plot), [plot]);
  const day = numberFormat(style.locale);
  const text = (value: number | null | undefined) => {
    if (value === undefined) return words.noReading;
    return value === null ? words.notAvailable : amountText(value, plot.unit, style);
  };
  return (
    <>
      <table className={styles.aligned} aria-label={words.tableOf(plot.name || words.unnamed)}>
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            {plot.lines.map(({ place }) => (
              <th key={place} scope="col">
                {caseLetter(place)}
                <span className="spoken">, {shortName(cases[place]?.title ?? '')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <tr key={row.day}>
              <th scope="row">{day.format(row.day).replace('-', '−')}</th>
              {plot.lines.map(({ place }, index) => (
                <td key={place}>{text(row.values[index])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown ? (
        <Button look="plain" onClick={() => setShown(shown + SHOWN * 10)}>
          {words.more(rows.length - shown)}
        </Button>
      ) : null}
    </>
  );
}
