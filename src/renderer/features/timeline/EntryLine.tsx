import { X } from 'lucide-react';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { limits } from '../../../shared/core/limits.ts';
import { entryKinds, type TimelineEntry } from '../../../shared/core/timeline/timeline-entry.ts';
import { momentText } from '../../../shared/core/timeline/timeline-text.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SelectOne } from '../../ui/SelectOne.tsx';
import { EntryEvidence } from './EntryEvidence.tsx';
import { EntryStatement } from './EntryStatement.tsx';
import type { EvidenceChoice } from './evidence-choice.ts';
import styles from './Timeline.module.css';
import { words } from './words.ts';

/** One entry: when, what kind, in words, with the evidence it points to and a statement. */
export function EntryLine({
  entry,
  place,
  isNewDay,
  evidence,
  locale,
  readOnly,
  onChange,
  onRemove,
  onShow,
}: {
  entry: TimelineEntry;
  place: number;
  /** Whether no entry before it is of the same day. */
  isNewDay: boolean;
  evidence: readonly EvidenceChoice[];
  locale: string;
  readOnly: boolean;
  /** `place` names the input a change came from. */
  onChange: (change: Partial<TimelineEntry>, place: string) => void;
  onRemove: () => void;
  onShow: (evidence: string) => void;
}) {
  const named = (part: string) => words.part(part, place);
  return (
    <li
      className={styles.entry}
      aria-label={words.entry(place, momentText(entry, locale))}
      data-entry={entry.id}
      data-new-day={isNewDay || undefined}
    >
      <div className={styles.when}>
        <input
          type="time"
          aria-label={named(words.time)}
          data-missing={entry.time === null || undefined}
          readOnly={readOnly}
          value={entry.time ?? ''}
          onChange={({ target: { value } }) => onChange({ time: value === '' ? null : value.slice(0, 5) }, 'time')}
        />
        <input
          type="date"
          aria-label={named(words.date)}
          max="9999-12-31"
          readOnly={readOnly}
          value={entry.date}
          onChange={({ target: { value } }) => {
            if (isCalendarDate(value)) onChange({ date: value }, 'date');
          }}
        />
      </div>
      {readOnly ? (
        <span className={styles.kind}>{words.kinds[entry.kind]}</span>
      ) : (
        <SelectOne
          className={styles.kind}
          aria-label={named(words.kind)}
          value={entry.kind}
          choices={entryKinds.map((kind) => [kind, words.kinds[kind]])}
          onChoose={(kind) => onChange({ kind }, 'kind')}
        />
      )}
      <div className={styles.what}>
        <textarea
          rows={1}
          aria-label={named(words.text)}
          data-line={`entry ${entry.id} text`}
          placeholder={words.textHint}
          maxLength={limits.captionLength}
          readOnly={readOnly}
          value={entry.text}
          onChange={(event) => onChange({ text: event.target.value }, 'text')}
        />
        <EntryStatement entry={entry} place={place} locale={locale} readOnly={readOnly} onChange={onChange} />
        <EntryEvidence
          linked={entry.evidence}
          choices={evidence}
          label={named(words.evidence)}
          readOnly={readOnly}
          onEvidence={(id) => onChange({ evidence: id }, 'evidence')}
          onShow={onShow}
        />
      </div>
      {readOnly ? null : (
        <span className={styles.remove}>
          <IconButton label={words.remove(place)} icon={X} onClick={onRemove} />
        </span>
      )}
    </li>
  );
}
