import { useState } from 'react';
import { amountText } from '../../../shared/core/metrics/amount-text.ts';
import type { MetricPlot } from '../../../shared/core/plot/metric-plot.ts';
import { lineName } from '../../../shared/core/plot/plot-names.ts';
import { whenText } from '../../../shared/core/plot/plot-text.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Plot.module.css';
import type { PlotContext } from './plot-context.ts';
import { words } from './words.ts';

/** As many rows as are drawn at first, and more when they are asked for: there may be thousands. */
const SHOWN = 60;

/** What the plot shows as a table, by days. */
export function PlotTable({ plot, context: { style } }: { plot: MetricPlot; context: PlotContext }) {
  const [shown, setShown] = useState(SHOWN);
  const { lines } = plot;
  const rows = lines
    .flatMap((line) => line.points.map((point) => ({ name: lineName(line, plot, style.locale), point })))
    .toSorted((a, b) => a.point.day - b.point.day);
  const notesOn = (date: string) =>
    plot.notes.flatMap(({ note, number }) => (note.from <= date && date <= (note.to ?? note.from) ? [number] : []));
  return (
    <>
      <table className={styles.table} aria-label={words.tableOf(plot.row.metric.trim() || words.unnamed)}>
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            {lines.length > 1 ? <th scope="col">{words.platform}</th> : null}
            <th scope="col" className={styles.number}>
              {words.value}
            </th>
            <th scope="col">{words.notes}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ name, point }) => (
            <tr key={`${name} ${point.date}`}>
              <th scope="row">{whenText(plot, point, style.locale)}</th>
              {lines.length > 1 ? <td>{name}</td> : null}
              <td className={styles.number}>
                {point.value === null ? words.notAvailable : amountText(point.value, plot.unit, style)}
                {point.known ? words.known(point.known.days, point.known.of) : ''}
              </td>
              <td>{plot.size === 'day' ? notesOn(point.date).join(', ') : ''}</td>
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
