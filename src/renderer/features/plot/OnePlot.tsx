import { Plus, Table } from 'lucide-react';
import { memo, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { limits } from '../../../shared/core/limits.ts';
import type { Annotation } from '../../../shared/core/metrics/annotation.ts';
import type { BucketSize } from '../../../shared/core/plot/bucket.ts';
import { drawPlot } from '../../../shared/core/plot/draw-plot.ts';
import type { MetricPlot } from '../../../shared/core/plot/metric-plot.ts';
import { kindsText, plotFootnotes, plotSubtitle, plotSummary } from '../../../shared/core/plot/plot-text.ts';
import type { Days } from '../../../shared/core/plot/scales.ts';
import type { UnusualReading } from '../../../shared/core/plot/unusual.ts';
import { announce } from '../../app/announce.ts';
import { newId } from '../../app/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import { SelectOne } from '../../ui/SelectOne.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { NotePanel, type Noting } from './NotePanel.tsx';
import styles from './Plot.module.css';
import { PlotDrawn } from './PlotDrawn.tsx';
import { PlotNotes } from './PlotNotes.tsx';
import { PlotPoints } from './PlotPoints.tsx';
import { PlotTable } from './PlotTable.tsx';
import type { PlotContext } from './plot-context.ts';
import { UnusualDays } from './UnusualDays.tsx';
import { words } from './words.ts';

/** The plot of one metric: its name, the drawing, what must be known to read it, its notes, and on demand a table. */
export const OnePlot = memo(function OnePlot({
  plot,
  days,
  sizes,
  unusual,
  small,
  context,
  onSize,
}: {
  plot: MetricPlot;
  days: Days;
  sizes: readonly BucketSize[];
  unusual: readonly UnusualReading[];
  /** One of several. */
  small: boolean;
  context: PlotContext;
  onSize: (size: BucketSize) => void;
}) {
  const { style, readOnly } = context;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, small ? 316 : 656);
  const drawing = useMemo(
    () => drawPlot(plot, { width, height: small ? 200 : 270, days, style }),
    [plot, width, small, days, style],
  );
  const [noting, setNoting] = useState<Noting | null>(null);
  const [asTable, setAsTable] = useState(false);
  const drafts = useRef(new Map<string, Annotation>());
  const title = useId();
  const name = plot.row.metric.trim() || words.unnamed;
  const notes = context.annotations;

  const ask = (day: string, from: HTMLElement | null) => {
    if (notes.length >= limits.listLength) return announce(words.full);
    const blank = { id: newId(), metric: plot.row.id, text: '', from: day, to: null, starred: false, evidence: null };
    setNoting({ key: day, note: drafts.current.get(day) ?? { ...blank, kind: 'ours' }, isNew: true, from });
  };
  const edit = (id: string, from: HTMLElement | null) => {
    const note = notes.find((one) => one.id === id);
    if (note && !readOnly) setNoting({ key: id, note: drafts.current.get(id) ?? note, isNew: false, from });
  };
  const firstPoint = () => place.current?.querySelector<HTMLElement>('[tabindex="0"]') ?? null;
  const done = (next: Annotation[], change: string) => {
    if (!noting) return;
    drafts.current.delete(noting.key);
    // Drawn before the focus goes on: what asked for the note may be gone with it.
    flushSync(() => {
      setNoting(null);
      context.changeNotes(next, change);
    });
    (noting.from?.isConnected ? noting.from : firstPoint())?.focus();
  };
  return (
    <figure className={styles.plot} aria-labelledby={title} data-plot={plot.row.id}>
      <div className={styles.head}>
        <figcaption id={title}>{name}</figcaption>
        <p className={styles.sub}>{plotSubtitle(plot, style.locale)}</p>
      </div>
      <div ref={place} className={styles.room}>
        {drawing ? (
          <>
            <svg width={drawing.width} height={drawing.height} aria-hidden>
              <PlotDrawn drawing={drawing} />
            </svg>
            <p className="spoken">{plotSummary(plot, style)}</p>
            <PlotPoints plot={plot} drawing={drawing} context={context} onNote={({ date }, from) => ask(date, from)} />
          </>
        ) : null}
      </div>
      <div className={styles.under}>
        <PlotNotes plot={plot} context={context} onEdit={edit} />
        {[...plotFootnotes(plot, drawing, style.locale), kindsText(plot.notes)].map((line) =>
          line === '' ? null : (
            <p key={line} className={styles.footnote}>
              {line}
            </p>
          ),
        )}
        {readOnly ? null : <UnusualDays unusual={unusual} plot={plot} context={context} onAnnotate={ask} />}
        <div className={styles.bar}>
          {readOnly ? null : (
            <Button look="plain" icon={Plus} onClick={(event) => ask(lastDay(plot), event.currentTarget)}>
              {words.add}
            </Button>
          )}
          <Button look="plain" icon={Table} aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
            {asTable ? words.noTable : words.table}
          </Button>
          {sizes.length > 1 ? (
            <SelectOne
              aria-label={words.size(name)}
              value={plot.size}
              choices={sizes.map((size) => [size, words.sizes[size]])}
              onChoose={onSize}
            />
          ) : null}
        </div>
        {asTable ? <PlotTable plot={plot} context={context} /> : null}
      </div>
      {noting ? (
        <NotePanel
          noting={noting}
          context={context}
          onDraft={(draft) => drafts.current.set(noting.key, draft)}
          onSend={(note) =>
            noting.isNew
              ? done([...notes, note], `add ${note.id}`)
              : done(
                  notes.map((one) => (one.id === note.id ? note : one)),
                  `change ${note.id}`,
                )
          }
          onRemove={() => {
            done(
              notes.filter(({ id }) => id !== noting.note.id),
              `remove ${noting.note.id}`,
            );
            announce(words.removed);
          }}
          onClose={() => setNoting(null)}
          focusElse={firstPoint}
        />
      ) : null}
    </figure>
  );
});

/** The day of the latest value: a note added beside the points begins there, and its day can be chosen. */
function lastDay({ lines }: MetricPlot): string {
  const days = lines.flatMap(({ points }) => points.findLast(({ value }) => value !== null)?.date ?? []);
  return days.toSorted().at(-1) ?? '';
}
