import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Spot } from '../../../shared/core/plot/decimate.ts';
import type { PlotDrawing } from '../../../shared/core/plot/drawing.ts';
import type { MetricPlot } from '../../../shared/core/plot/metric-plot.ts';
import type { PlotPoint } from '../../../shared/core/plot/plot-line.ts';
import { pointText } from '../../../shared/core/plot/plot-text.ts';
import { type At, nearest, stepped } from './nearest.ts';
import { PlotPointer } from './PlotPointer.tsx';
import styles from './PlotPoints.module.css';
import { PointWord } from './PointWord.tsx';
import type { PlotContext } from './plot-context.ts';
import { words } from './words.ts';

/**
 * The points of a plot to go through: one of them is in the order of the Tab key, arrows go to the next ones, Enter or a
 * double click asks for a note on its day. What a point is stands beside it while it has the focus or the pointer.
 */
export function PlotPoints({
  plot,
  drawing,
  context,
  onNote,
}: {
  plot: MetricPlot;
  drawing: PlotDrawing;
  context: PlotContext;
  onNote: (point: PlotPoint, from: HTMLElement | null) => void;
}) {
  const { lines } = plot;
  const { places } = drawing;
  const [active, setActive] = useState<At>({ line: 0, point: Math.max(0, (lines[0]?.points.length ?? 0) - 1) });
  const [pointed, setPointed] = useState<At | null>(null);
  const [focused, setFocused] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const here = clamped(active, plot);
  const shown = pointed ? clamped(pointed, plot) : focused ? here : null;
  const key = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const point = lines[here.line]?.points[here.point];
    if ((event.key === 'Enter' || event.key === ' ') && point && !context.readOnly) {
      event.preventDefault();
      onNote(point, event.currentTarget);
      return;
    }
    const next = stepped(lines, here, event.key);
    if (!next) return;
    event.preventDefault();
    // In the same turn: the next key would go to a point that is gone.
    flushSync(() => setActive(next));
    focusActive(group);
  };
  const at = ({ x, y }: Spot) => nearest(lines, places.dayAt(x), places.valueAt(y));
  return (
    <fieldset
      ref={group}
      className={styles.points}
      aria-label={(context.readOnly ? words.pointsReadOnly : words.points)(plot.row.metric.trim() || words.unnamed)}
    >
      <PlotPointer
        drawing={drawing}
        onPoint={(spot) => setPointed(spot && at(spot))}
        onTwice={(spot) => {
          const found = at(spot);
          const point = found && lines[found.line]?.points[found.point];
          if (!found || !point || context.readOnly) return;
          flushSync(() => setActive(found));
          focusActive(group);
          onNote(point, activeIn(group));
        }}
      />
      {around(here, plot).map((one) => {
        const [line, point] = [lines[one.line], lines[one.line]?.points[one.point]];
        if (!line || !point) return null;
        return (
          <button
            key={`${one.line} ${one.point}`}
            type="button"
            tabIndex={one.point === here.point ? 0 : -1}
            aria-label={`${pointText(plot, line, point, context.style)}${notesOn(plot, point)}`}
            style={{
              left: places.x(point.day),
              top: point.value === null ? drawing.field.bottom : places.y(point.value),
            }}
            onKeyDown={key}
            onFocus={() => {
              setActive(one);
              setFocused(true);
            }}
            onBlur={() => setFocused(false)}
          />
        );
      })}
      {shown ? <PointWord plot={plot} drawing={drawing} at={shown} style={context.style} /> : null}
    </fieldset>
  );
}

function activeIn(group: RefObject<HTMLElement | null>): HTMLElement | null {
  return group.current?.querySelector<HTMLElement>('[tabindex="0"]') ?? null;
}

function focusActive(group: RefObject<HTMLElement | null>): void {
  activeIn(group)?.focus();
}

// Its neighbours are there too, so that the focus can go to them.
function around(at: At, { lines }: MetricPlot): readonly At[] {
  const last = (lines[at.line]?.points.length ?? 0) - 1;
  return [at.point - 1, at.point, at.point + 1]
    .filter((point) => point >= 0 && point <= last)
    .map((point) => ({ line: at.line, point }));
}

function clamped({ line, point }: At, { lines }: MetricPlot): At {
  const kept = Math.min(line, lines.length - 1);
  return { line: kept, point: Math.min(point, (lines[kept]?.points.length ?? 1) - 1) };
}

function notesOn({ notes, size }: MetricPlot, { date }: PlotPoint): string {
  if (size !== 'day') return '';
  const numbers = notes.flatMap(({ note, number }) =>
    note.from <= date && date <= (note.to ?? note.from) ? [number] : [],
  );
  return numbers.length === 0 ? '' : words.pointNotes(numbers.join(', '));
}
