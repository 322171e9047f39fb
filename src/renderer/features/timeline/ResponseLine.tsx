import { responseTime } from '../../../shared/core/timeline/response-time.ts';
import type { TimelineEntry } from '../../../shared/core/timeline/timeline-entry.ts';
import { explainResponse, responseText } from '../../../shared/core/timeline/timeline-text.ts';
import { announce } from '../../app/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { Explained } from '../../ui/Explained.tsx';
import styles from './Timeline.module.css';
import { words } from './words.ts';

/** The targets the response time may become the actual of, and what does that. */
export interface ResponseUse {
  /** Lines that count it; the actual of each as it is. */
  readonly rows: readonly { readonly id: string; readonly name: string; readonly actual: number | null }[];
  /** Adds a reading to the line of this id; to a new line for null. */
  readonly onUse: (id: string | null, minutes: number, on: string) => void;
}

/** How long the first answer took, where that comes from, and the offer to count it: never done by itself. */
export function ResponseLine({
  entries,
  use,
  locale,
  readOnly,
}: {
  entries: readonly TimelineEntry[];
  use: ResponseUse;
  locale: string;
  readOnly: boolean;
}) {
  const response = responseTime(entries);
  const text = responseText(response, locale);
  const take = (id: string | null) => {
    if (response.is !== 'known') return;
    use.onUse(id, response.minutes, response.answered.date);
    announce(words.used);
  };
  return (
    <div className={styles.response}>
      <Explained label={words.said(text)} title={words.response} lines={() => explainResponse(response, locale)}>
        {text}
      </Explained>
      {response.is === 'known'
        ? use.rows.map(({ id, name, actual }) =>
            actual === response.minutes ? (
              <span key={id}>{words.isActual(name)}</span>
            ) : readOnly ? null : (
              <Button key={id} onClick={() => take(id)}>
                {words.use(name)}
              </Button>
            ),
          )
        : null}
      {response.is === 'known' && use.rows.length === 0 && !readOnly ? (
        <Button onClick={() => take(null)}>{words.addMetric}</Button>
      ) : null}
    </div>
  );
}
