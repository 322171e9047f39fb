import type { KeyboardEvent } from 'react';
import { areWritten, type Levels, levelName } from '../../../shared/core/metrics/levels.ts';
import { levelWords } from './level-words.ts';
import styles from './MetricTable.module.css';
import type { MetricContext } from './metric-context.ts';
import { words } from './words.ts';

/** Baseline, target and actual of a measure in words: none, what is expected, the level reached. Both open the levels. */
export function LevelCells({
  levels,
  place,
  context: { readOnly },
  onKey,
  onOpen,
}: {
  levels: Levels;
  place: number;
  context: MetricContext;
  onKey: (event: KeyboardEvent, column: 'target' | 'actual') => void;
  onOpen: () => void;
}) {
  const written = areWritten(levels);
  const level = levels.score?.level;
  const cell = (column: 'target' | 'actual', label: string, text: string) => (
    <td className={`${styles.number} ${column === 'actual' ? styles.given : ''}`}>
      <button
        type="button"
        className={styles.level}
        aria-label={label}
        data-column={column}
        onClick={onOpen}
        // Enter presses the button; only keys with Alt are the row's.
        onKeyDown={(event) => (event.altKey ? onKey(event, column) : undefined)}
      >
        {text}
      </button>
    </td>
  );
  return (
    <>
      <td className={`${styles.number} ${styles.quiet}`} />
      {cell('target', written ? levelWords.target(place) : levelWords.write(place), written ? '0' : levelWords.open)}
      {level === undefined
        ? cell('actual', levelWords.choose(place), readOnly ? words.missing : levelWords.chooseShort)
        : cell('actual', levelWords.actual(place, levelName(level)), levelName(level))}
    </>
  );
}
