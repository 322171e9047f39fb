import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { limits } from '../../../shared/core/limits.ts';
import { byDate, type Reading } from '../../../shared/core/metrics/reading.ts';
import { announce } from '../../app/announce.ts';
import { newId } from '../../app/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import type { DetailProps } from './detail-props.ts';
import styles from './MetricReadings.module.css';
import { ReadingLine } from './ReadingLine.tsx';
import { blankReading, withoutReading, withReading } from './reading-rows.ts';
import { readingWords as words } from './words.ts';

/** As many as are drawn at first, and more each time they are asked for: a metric may have thousands. */
const SHOWN = 30;

/** The readings of one metric, the latest first; each cell is typed in place, Enter in the last begins a new one. */
export function MetricReadings({ row, result, context }: DetailProps) {
  const { fields, change, readOnly } = context;
  const [shown, setShown] = useState(SHOWN);
  // In the order they had when the window opened: a line must not jump away while its date is typed.
  const [order] = useState(() =>
    byDate(ofMetric(fields.readings, row.id))
      .toReversed()
      .map(({ id }) => id),
  );
  const own = ofMetric(fields.readings, row.id);
  const known = new Map(own.map((reading) => [reading.id, reading]));
  const added = own.filter(({ id }) => !order.includes(id)).toReversed();
  const lines = [...added, ...order.flatMap((id) => known.get(id) ?? [])];
  const table = useRef<HTMLDivElement>(null);
  const focusNext = useRef<string | null>(null);
  useLayoutEffect(() => {
    const selector = focusNext.current;
    if (selector === null) return;
    focusNext.current = null;
    table.current?.querySelector<HTMLElement>(selector)?.focus();
  });
  const all = fields.readings ?? [];
  const add = () => {
    const reading = blankReading(newId(), row.id, lines[0], today());
    focusNext.current = `[data-reading="${reading.id}"] input`;
    change('readings', [...all, reading], `reading ${reading.id}`);
  };
  const remove = (index: number, id: string) => {
    const near = lines[index + 1] ?? lines[index - 1];
    focusNext.current = near ? `[data-reading="${near.id}"] input` : '[data-add]';
    change('readings', withoutReading(all, id), `remove ${id}`);
    announce(words.removed);
  };
  return (
    <div ref={table} className={styles.readings}>
      {lines.length === 0 ? <p className={styles.quiet}>{words.none}</p> : null}
      {all.length >= limits.listLength ? <p className={styles.quiet}>{words.full}</p> : null}
      {readOnly || all.length >= limits.listLength ? null : (
        <Button data-add icon={Plus} onClick={add}>
          {words.add}
        </Button>
      )}
      {lines.length === 0 ? null : (
        <>
          <table className={styles.table} aria-label={words.title(row.metric)}>
            <thead>
              <tr>
                <th>{words.date}</th>
                <th>{words.value}</th>
                <th>{words.platform}</th>
                <th>{words.source}</th>
                <th>{words.basis}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, shown).map((reading, index) => (
                <ReadingLine
                  key={reading.id}
                  reading={reading}
                  place={index + 1}
                  unit={result.unit}
                  isActual={result.reading?.id === reading.id}
                  context={context}
                  onChange={(next, place) =>
                    change('readings', withReading(all, reading.id, next), `${reading.id} ${place}`)
                  }
                  onRemove={() => remove(index, reading.id)}
                />
              ))}
            </tbody>
          </table>
          {lines.length > shown ? (
            <Button look="plain" onClick={() => setShown(shown + SHOWN * 4)}>
              {words.earlier(lines.length - shown)}
            </Button>
          ) : null}
          <p className={styles.quiet}>{words.hint}</p>
        </>
      )}
    </div>
  );
}

function ofMetric(readings: readonly Reading[] | undefined, metric: string): readonly Reading[] {
  return (readings ?? []).filter((reading) => reading.metric === metric);
}

/** Today where the person is. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
