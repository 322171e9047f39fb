import { useId } from 'react';
import { limits } from '../../../shared/core/limits.ts';
import {
  areWritten,
  areWrittenLate,
  type Levels,
  levelName,
  levelText,
  qualitativeLevels,
  withLevelText,
} from '../../../shared/core/metrics/levels.ts';
import { levelMeanings, levelsNotes } from '../../../shared/core/metrics/levels-text.ts';
import type { DetailProps } from './detail-props.ts';
import { LevelReached } from './LevelReached.tsx';
import { levelWords as words } from './level-words.ts';
import styles from './MetricLevels.module.css';
import { withRow } from './metric-rows.ts';

/** The five levels of a measure in words, and the one that was reached. */
export function MetricLevels({ row, levels, context }: Omit<DetailProps, 'result'> & { levels: Levels }) {
  const { fields, change, readOnly, start, today, style } = context;
  const set = (next: Levels, place: string) =>
    change('metrics', withRow(fields.metrics, row.id, { levels: next }), `${row.id} ${place}`);
  const notes = levelsNotes(levels, style.locale).filter((note) => !readOnly || areWritten(levels) || note === '');
  return (
    <div className={styles.levels}>
      {readOnly ? null : <p className={styles.intro}>{words.intro}</p>}
      {qualitativeLevels.map((level) => (
        <LevelLine
          key={level}
          label={words.level(levelName(level), levelMeanings[level])}
          text={levelText(levels.texts, level)}
          before={levels.before && !areWrittenLate(levels) ? levelText(levels.before.texts, level) : null}
          readOnly={readOnly}
          onText={(text) => set(withLevelText(levels, level, text, { start, today }), `level ${level}`)}
        />
      ))}
      <div role="status" className={styles.notes}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <LevelReached levels={levels} context={context} onChange={set} />
    </div>
  );
}

function LevelLine({
  label,
  text,
  before,
  readOnly,
  onText,
}: {
  label: string;
  text: string;
  /** How it read before it was changed after the start; null where it was not. */
  before: string | null;
  readOnly: boolean;
  onText: (text: string) => void;
}) {
  const id = useId();
  const changed = before !== null && before !== text;
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{label}</label>
      <div>
        <textarea
          id={id}
          rows={1}
          maxLength={limits.captionLength}
          readOnly={readOnly}
          aria-describedby={changed ? `${id}-before` : undefined}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
        {changed ? (
          <p id={`${id}-before`} className={styles.before}>
            {before.trim() === '' ? words.beforeNothing : words.before(before)}
          </p>
        ) : null}
      </div>
    </div>
  );
}
