import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { limits } from '../../../shared/core/limits.ts';
import { withNextVersion, withStatement, withWording } from '../../../shared/core/timeline/timeline-edits.ts';
import type { TimelineEntry } from '../../../shared/core/timeline/timeline-entry.ts';
import { momentText } from '../../../shared/core/timeline/timeline-text.ts';
import { announce } from '../../app/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { clockNow } from './clock-now.ts';
import styles from './Timeline.module.css';
import { words } from './words.ts';

/** The statement of an entry: its last version to write in, the earlier ones to read, and whether it was published. */
export function EntryStatement({
  entry,
  place,
  locale,
  readOnly,
  onChange,
}: {
  entry: TimelineEntry;
  place: number;
  locale: string;
  readOnly: boolean;
  onChange: (change: Partial<TimelineEntry>, place: string) => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const head = useId();
  const { statement } = entry;
  const write = () => box.current?.querySelector('textarea')?.focus();
  const change = ({ statement: next }: TimelineEntry, what: string) => onChange({ statement: next }, what);
  const changeAndWrite = (next: TimelineEntry, what: string) => {
    flushSync(() => change(next, what));
    write();
  };
  const last = statement?.versions.at(-1);
  if (!statement || !last)
    return readOnly ? null : (
      <div ref={box} className={styles.statement}>
        <Button look="plain" onClick={() => changeAndWrite(withStatement(entry, clockNow()), 'statement begun')}>
          {words.addStatement}
        </Button>
      </div>
    );
  const number = statement.versions.length;
  const earlier = statement.versions.slice(0, -1).map((version, index) => ({ version, number: index + 1 }));
  return (
    <div ref={box} className={styles.statement} data-has>
      <p id={head} className={styles.about}>
        {words.statement}, {words.version(number).toLowerCase()}, {momentText(last, locale)}
      </p>
      <textarea
        rows={2}
        aria-label={words.part(`${words.statement}, ${words.version(number).toLowerCase()}`, place)}
        data-line={`entry ${entry.id} statement`}
        placeholder={words.statementHint}
        maxLength={limits.captionLength}
        readOnly={readOnly}
        value={last.text}
        onChange={(event) => change(withWording(entry, event.target.value), 'statement')}
      />
      <div className={styles.tools}>
        <label>
          <input
            type="checkbox"
            disabled={readOnly}
            checked={statement.published}
            aria-label={words.part(`${words.statement} ${words.published}`, place)}
            onChange={(event) =>
              onChange({ statement: { ...statement, published: event.target.checked } }, 'published')
            }
          />{' '}
          {words.published}
        </label>
        {readOnly ? null : (
          <>
            <Button
              look="plain"
              onClick={() => {
                changeAndWrite(withNextVersion(entry, clockNow()), `version ${number + 1}`);
                announce(words.versionAdded(number + 1));
              }}
            >
              {words.nextVersion}
            </Button>
            <Button
              look="plain"
              aria-label={words.removeStatementOf(place)}
              onClick={() => {
                flushSync(() => onChange({ statement: null }, 'no statement'));
                box.current?.querySelector('button')?.focus();
                announce(words.statementRemoved);
              }}
            >
              {words.removeStatement}
            </Button>
          </>
        )}
      </div>
      {earlier.length > 0 ? (
        <details>
          <summary>{words.earlier(earlier.length)}</summary>
          {earlier.map(({ version, number: at }) => (
            <div key={at}>
              <p className={styles.about}>
                {words.version(at)}, {momentText(version, locale)}
              </p>
              <p className={styles.said}>{version.text}</p>
            </div>
          ))}
        </details>
      ) : null}
    </div>
  );
}
