import { compareWords as words } from '../../../../shared/core/compare/compare-words.ts';
import type { ComparedCase } from '../../../../shared/core/compare/compared-case.ts';
import type { ComparedPlot, ComparedReadings } from '../../../../shared/core/compare/compared-plots.ts';
import { drawComparison } from '../../../../shared/core/compare/draw-comparison.ts';
import {
  aloneText,
  comparedPlotNotes,
  comparedPlotSubtitle,
  comparedPlotSummary,
} from '../../../../shared/core/compare/plot-words.ts';
import { inOrder } from '../in-order.ts';
import { CaseKey } from './CaseKey.tsx';
import { ComparisonDrawn } from './ComparisonDrawn.tsx';

interface Props {
  readonly cases: readonly ComparedCase[];
  readonly readings: ComparedReadings;
  readonly locale: string;
  readonly isWide: boolean;
}

/** CSS pixels; the drawing is fitted to the width there is. */
const rooms = {
  upright: { whole: { width: 628, height: 260 }, half: { width: 300, height: 200 } },
  wide: { whole: { width: 980, height: 320 }, half: { width: 470, height: 230 } },
};

/** The readings of the cases laid over each other by day of campaign. */
export function PlotsCompared({ cases, readings: { plots, alone }, locale, isWide }: Props) {
  const { whole, half } = isWide ? rooms.wide : rooms.upright;
  return (
    <>
      <p className="aside">{plots.length === 0 ? words.noReadings : words.readingsLede}</p>
      {plots.length > 0 && <CaseKey cases={cases} />}
      {plots.length > 0 && (
        <div className={plots.length > 1 ? 'plots is-several' : 'plots'}>
          {inOrder(plots, (plot) => (
            <Plot plot={plot} room={plots.length > 1 ? half : whole} locale={locale} />
          ))}
        </div>
      )}
      {alone.length > 0 && <p className="aside">{aloneText({ plots, alone })}</p>}
    </>
  );
}

function Plot({
  plot,
  room,
  locale,
}: {
  readonly plot: ComparedPlot;
  readonly room: { readonly width: number; readonly height: number };
  readonly locale: string;
}) {
  const style = { locale, currency: plot.currency || undefined, besideOthers: true };
  const drawing = drawComparison(plot, { ...room, style });
  return (
    <div className="plot plot-drawn">
      <h3 dir="auto">{plot.name}</h3>
      <p className="under-plot">{comparedPlotSubtitle(plot)}</p>
      {drawing && <ComparisonDrawn drawing={drawing} says={comparedPlotSummary(plot, style)} />}
      {inOrder(comparedPlotNotes(plot, drawing), (note) => (
        <p className="under-plot">{note}</p>
      ))}
    </div>
  );
}
