import { Table } from 'lucide-react';
import { useId, useMemo, useRef, useState } from 'react';
import type { ComparedCase } from '../../../shared/core/compare/compared-case.ts';
import type { ComparedPlot } from '../../../shared/core/compare/compared-plots.ts';
import { drawComparison } from '../../../shared/core/compare/draw-comparison.ts';
import {
  comparedPlotNotes,
  comparedPlotSubtitle,
  comparedPlotSummary,
} from '../../../shared/core/compare/plot-words.ts';
import { Button } from '../../ui/Button.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { AlignedTable } from './AlignedTable.tsx';
import styles from './Compare.module.css';
import { ComparisonDrawn } from './ComparisonDrawn.tsx';
import { words } from './words.ts';

/** One metric of several cases: its name, the drawing, what must be known to read it, and on demand a table. */
export function OneComparedPlot({
  cases,
  plot,
  small,
  locale,
}: {
  cases: readonly ComparedCase[];
  plot: ComparedPlot;
  /** One of several. */
  small: boolean;
  locale: string;
}) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, small ? 380 : 760);
  const [asTable, setAsTable] = useState(false);
  const title = useId();
  const style = useMemo(
    () => ({ locale, currency: plot.currency || undefined, besideOthers: true }),
    [locale, plot.currency],
  );
  const drawing = useMemo(
    () => drawComparison(plot, { width, height: small ? 240 : 300, style }),
    [plot, width, small, style],
  );
  return (
    <figure className={styles.plot} aria-labelledby={title}>
      <figcaption id={title} dir="auto">
        {plot.name || words.unnamed}
      </figcaption>
      <p className={styles.quiet}>{comparedPlotSubtitle(plot)}</p>
      <div ref={place} className={styles.room}>
        {drawing ? (
          <svg width={drawing.width} height={drawing.height} aria-hidden>
            <ComparisonDrawn drawing={drawing} />
          </svg>
        ) : null}
      </div>
      <p className="spoken">{comparedPlotSummary(plot, style)}</p>
      {comparedPlotNotes(plot, drawing).map((note) => (
        <p key={note} className={styles.quiet}>
          {note}
        </p>
      ))}
      <Button look="plain" icon={Table} aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
        {asTable ? words.noTable : words.asTable}
      </Button>
      {asTable ? <AlignedTable cases={cases} plot={plot} style={style} /> : null}
    </figure>
  );
}
