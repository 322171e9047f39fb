import { useId } from 'react';
import { isCalendarDate } from '../../../shared/core/dates.ts';
import { limits } from '../../../shared/core/limits.ts';
import {
  areWritten,
  type LevelScore,
  type Levels,
  levelName,
  qualitativeLevels,
} from '../../../shared/core/metrics/levels.ts';
import { levelMeanings } from '../../../shared/core/metrics/levels-text.ts';
import { DetailChoice, DetailField } from './DetailField.tsx';
import { levelWords as words } from './level-words.ts';
import styles from './MetricLevels.module.css';
import type { MetricContext } from './metric-context.ts';

/** The level that was reached, when that was said, and what shows it. */
export function LevelReached({
  levels,
  context: { readOnly, today, figures },
  onChange,
}: {
  levels: Levels;
  context: MetricContext;
  onChange: (levels: Levels, place: string) => void;
}) {
  const { score } = levels;
  const choose = (name: string) => {
    const level = qualitativeLevels.find((one) => levelName(one) === name);
    const blank = { on: today, why: '', evidence: [] };
    onChange({ ...levels, score: level === undefined ? null : { ...blank, ...score, level } }, 'level reached');
  };
  return (
    <>
      <DetailChoice
        label={words.reached}
        hint={areWritten(levels) ? undefined : words.unwritten}
        readOnly={readOnly}
        value={score ? levelName(score.level) : ''}
        choices={[
          ['', words.notYet],
          ...qualitativeLevels.map(
            (level) => [levelName(level), words.level(levelName(level), levelMeanings[level])] as const,
          ),
        ]}
        onChoose={choose}
      />
      {score ? (
        <ScoreFields
          score={score}
          readOnly={readOnly}
          figures={figures()}
          onScore={(next, place) => onChange({ ...levels, score: next }, place)}
        />
      ) : null}
    </>
  );
}

function ScoreFields({
  score,
  readOnly,
  figures,
  onScore,
}: {
  score: LevelScore;
  readOnly: boolean;
  figures: ReturnType<MetricContext['figures']>;
  onScore: (score: LevelScore, place: string) => void;
}) {
  const group = useId();
  return (
    <>
      <DetailField label={words.on}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            max="9999-12-31"
            readOnly={readOnly}
            value={score.on}
            onChange={({ target: { value } }) => {
              if (isCalendarDate(value)) onScore({ ...score, on: value }, 'level on');
            }}
          />
        )}
      </DetailField>
      <DetailField label={words.why}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            maxLength={limits.captionLength}
            readOnly={readOnly}
            value={score.why}
            onChange={(event) => onScore({ ...score, why: event.target.value }, 'level why')}
          />
        )}
      </DetailField>
      <fieldset className={styles.line} aria-labelledby={group}>
        <span id={group}>{words.figures}</span>
        {figures.length === 0 ? (
          <p className={styles.intro}>{words.noFigures}</p>
        ) : (
          <ul className={styles.figures}>
            {figures.map(({ id, name, about }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    disabled={readOnly}
                    checked={score.evidence.includes(id)}
                    onChange={({ target: { checked } }) =>
                      onScore(
                        {
                          ...score,
                          evidence: checked ? [...score.evidence, id] : score.evidence.filter((one) => one !== id),
                        },
                        `level figure ${id}`,
                      )
                    }
                  />
                  {name} <span>{about}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
      </fieldset>
    </>
  );
}
