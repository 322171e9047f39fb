import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import { drawPlot } from '../../../shared/core/plot/draw-plot.ts';
import { type MetricPlot, metricPlot } from '../../../shared/core/plot/metric-plot.ts';
import { linesByMetric } from '../../../shared/core/plot/plot-line.ts';
import { kindsText, plotFootnotes, plotSubtitle, plotSummary } from '../../../shared/core/plot/plot-text.ts';
import { type Days, daysOf, sharedDays } from '../../../shared/core/plot/scales.ts';
import { words } from '../words.ts';
import { inOrder } from './in-order.ts';
import { PlotDrawn } from './PlotDrawn.tsx';
import { PlotNotes } from './PlotNotes.tsx';
import type { PageContext } from './page-context.ts';

/** Across the whole page, and two beside each other. CSS pixels; the drawing is fitted to the width there is. */
const WHOLE = { width: 628, height: 250 };
const HALF = { width: 300, height: 185 };

/** The plots of a case below its targets, as on the screen: one large, or several small ones over the same days. */
export function PlotsPart({ caseStudy, context }: { readonly caseStudy: CaseStudy; readonly context: PageContext }) {
  const lines = linesByMetric(caseStudy.readings ?? []);
  const plots = caseStudy.metrics.flatMap((row) => metricPlot(row, caseStudy, lines) ?? []);
  const all = plots.map(daysOf);
  const shared = all.length > 1 ? sharedDays(all) : null;
  if (plots.length === 0) return null;
  return (
    <div className={plots.length > 1 ? 'plots is-several' : 'plots'}>
      {inOrder(plots, (plot) => (
        <Plot
          plot={plot}
          days={shared ?? all[plots.indexOf(plot)] ?? [0, 1]}
          room={plots.length > 1 ? HALF : WHOLE}
          currency={caseStudy.currency}
          context={context}
        />
      ))}
    </div>
  );
}

function Plot({
  plot,
  days,
  room,
  currency,
  context,
}: {
  readonly plot: MetricPlot;
  readonly days: Days;
  readonly room: typeof WHOLE;
  readonly currency: string | undefined;
  readonly context: PageContext;
}) {
  const style = { locale: context.locale, currency };
  const drawing = drawPlot(plot, { ...room, days, style });
  const under = [
    ...plotFootnotes(plot, drawing, context.locale),
    [kindsText(plot.notes), plot.notes.some(({ note }) => note.starred) ? words.starMeans : '']
      .filter(Boolean)
      .join(' '),
  ].filter((line) => line !== '');
  return (
    <div className="plot">
      <div className="plot-drawn">
        <h3>{plot.row.metric.trim() || words.unnamedMetric}</h3>
        <p className="under-plot">{plotSubtitle(plot, context.locale)}</p>
        {drawing && <PlotDrawn drawing={drawing} says={plotSummary(plot, style)} />}
      </div>
      <PlotNotes plot={plot} context={context} />
      {under.map((line) => (
        <p key={line} className="under-plot">
          {line}
        </p>
      ))}
    </div>
  );
}
