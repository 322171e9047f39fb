import { itemName } from '../../../shared/core/case-study/evidence-item.ts';
import type { MetricPlot } from '../../../shared/core/plot/metric-plot.ts';
import { needsYear, noteDays } from '../../../shared/core/plot/plot-text.ts';
import { words } from '../words.ts';
import { PlotMark } from './PlotMark.tsx';
import { figureAnchor, type PageContext } from './page-context.ts';

/** The notes of a plot below it, each with its mark, its days, and the figure that shows it. */
export function PlotNotes({ plot, context }: { readonly plot: MetricPlot; readonly context: PageContext }) {
  if (plot.notes.length === 0) return null;
  const withYear = needsYear(plot);
  return (
    <ol className="plot-notes">
      {plot.notes.map(({ number, note }) => (
        <li key={note.id}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <PlotMark number={number} kind={note.kind} x={10} y={10} />
          </svg>
          <span>
            <b>
              {noteDays(note, context.locale, withYear)}
              {note.starred && <Star />}
            </b>{' '}
            {note.text} <Shown evidence={note.evidence} context={context} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Star() {
  return (
    <span role="img" aria-label={words.starred}>
      {' ★'}
    </span>
  );
}

function Shown({ evidence, context }: { readonly evidence: string | null; readonly context: PageContext }) {
  const item = evidence === null ? undefined : context.evidence.get(evidence);
  if (!item) return null;
  const number = context.plan.numbers.get(item.id);
  return number === undefined ? (
    <>({itemName(item)})</>
  ) : (
    <>
      (<a href={`#${figureAnchor(number)}`}>{words.figureRef(number)}</a>)
    </>
  );
}
