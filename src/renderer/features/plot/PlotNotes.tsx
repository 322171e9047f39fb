import { Pencil, Star } from 'lucide-react';
import type { MetricPlot } from '../../../shared/core/plot/metric-plot.ts';
import { needsYear, noteDays } from '../../../shared/core/plot/plot-text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { NoteMark } from './NoteMark.tsx';
import styles from './Plot.module.css';
import type { PlotContext } from './plot-context.ts';
import { words } from './words.ts';

/** The notes of a plot in the order of their days, each with its mark, what shows it, and a way to change it. */
export function PlotNotes({
  plot,
  context,
  onEdit,
}: {
  plot: MetricPlot;
  context: PlotContext;
  onEdit: (id: string, from: HTMLElement) => void;
}) {
  if (plot.notes.length === 0) return null;
  const withYear = needsYear(plot);
  return (
    <ol className={styles.notes} aria-label={words.notes}>
      {plot.notes.map(({ number, note }) => {
        const shown = context.evidence.find(({ id }) => id === note.evidence);
        return (
          <li key={note.id} data-note={note.id}>
            <svg width={20} height={20} role="img" aria-label={words.marker(number, words.kinds[note.kind])}>
              <NoteMark number={number} kind={note.kind} x={10} y={10} />
            </svg>
            <span>
              <b>
                {noteDays(note, context.style.locale, withYear)}
                {note.starred ? (
                  <span className={styles.star} role="img" aria-label={words.star}>
                    <Icon of={Star} size={11} />
                  </span>
                ) : null}
              </b>{' '}
              {note.text}
              {shown ? (
                <button type="button" className={styles.link} onClick={() => context.goToEvidence(shown.id)}>
                  {shown.short}
                </button>
              ) : null}
            </span>
            {context.readOnly ? null : (
              <IconButton
                label={words.edit(number)}
                icon={Pencil}
                className={styles.edit}
                onClick={(event) => onEdit(note.id, event.currentTarget)}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}
