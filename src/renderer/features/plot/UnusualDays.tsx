import type { MetricPlot } from '../../../shared/core/plot/metric-plot.ts';
import { unusualText } from '../../../shared/core/plot/plot-text.ts';
import type { UnusualReading } from '../../../shared/core/plot/unusual.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Plot.module.css';
import type { PlotContext } from './plot-context.ts';
import { words } from './words.ts';

/** As many as are named; the others are counted. */
const NAMED = 2;

/** The days that stand out and that no note speaks of yet, the furthest out first, each with the offer to write one. */
export function UnusualDays({
  unusual,
  plot,
  context,
  onAnnotate,
}: {
  unusual: readonly UnusualReading[];
  plot: MetricPlot;
  context: PlotContext;
  onAnnotate: (date: string, from: HTMLElement) => void;
}) {
  const open = unusual.filter(
    ({ date }) => !plot.notes.some(({ note }) => note.from <= date && date <= (note.to ?? note.from)),
  );
  if (open.length === 0) return null;
  return (
    <ul className={styles.unusual}>
      {open.slice(0, NAMED).map((one) => (
        <li key={`${one.date} ${one.platform}`}>
          {unusualText(one, plot, context.style)}
          <Button onClick={(event) => onAnnotate(one.date, event.currentTarget)}>{words.addHere}</Button>
        </li>
      ))}
      {open.length > NAMED ? <li>{words.moreUnusual(open.length - NAMED)}</li> : null}
    </ul>
  );
}
