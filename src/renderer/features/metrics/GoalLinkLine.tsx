import { X } from 'lucide-react';
import type { MetricRow } from '../../../shared/core/case-study/metric-row.ts';
import { limits } from '../../../shared/core/limits.ts';
import { feedersAmong, type GoalLink, indicatorsAmong } from '../../../shared/core/outcome/goal-chain.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { chainWords as words } from './chain-words.ts';
import styles from './GoalChain.module.css';
import { words as tableWords } from './words.ts';

const nameOf = ({ metric }: MetricRow) => metric.trim() || tableWords.unnamed;

/** One link of the chain, from the business back to what is counted. */
export function GoalLinkLine({
  link,
  place,
  rows,
  readOnly,
  onLink,
  onRemove,
}: {
  link: GoalLink;
  place: number;
  rows: readonly MetricRow[];
  readOnly: boolean;
  onLink: (change: Partial<GoalLink>, part: string) => void;
  onRemove: () => void;
}) {
  const indicators = indicatorsAmong(rows);
  return (
    <tr data-link={link.id}>
      <td>
        <select
          aria-label={words.cell(words.indicator, place)}
          disabled={readOnly}
          // A metric that is no longer about the business is no end of a chain.
          value={indicators.some(({ id }) => id === link.indicator) ? (link.indicator ?? '') : ''}
          onChange={({ target: { value } }) =>
            onLink({ indicator: indicators.find(({ id }) => id === value)?.id ?? null }, 'indicator')
          }
        >
          <option value="">{indicators.length === 0 ? words.noIndicator : words.none}</option>
          {indicators.map((row) => (
            <option key={row.id} value={row.id}>
              {nameOf(row)}
            </option>
          ))}
        </select>
      </td>
      <td className={styles.arrow} aria-hidden>
        ←
      </td>
      <td>
        <textarea
          rows={1}
          aria-label={words.cell(words.behaviour, place)}
          data-line={`chain ${link.id}`}
          maxLength={limits.captionLength}
          placeholder={readOnly ? '' : words.hint}
          readOnly={readOnly}
          value={link.behaviour}
          onChange={(event) => onLink({ behaviour: event.target.value.replace(/\s*\n\s*/g, ' ') }, 'behaviour')}
        />
      </td>
      <td className={styles.arrow} aria-hidden>
        ←
      </td>
      <td>
        <LinkMetrics link={link} place={place} rows={rows} readOnly={readOnly} onLink={onLink} />
      </td>
      <td className={styles.end}>
        {readOnly ? null : <IconButton label={words.remove(place)} icon={X} onClick={onRemove} />}
      </td>
    </tr>
  );
}

function LinkMetrics({
  link,
  place,
  rows,
  readOnly,
  onLink,
}: {
  link: GoalLink;
  place: number;
  rows: readonly MetricRow[];
  readOnly: boolean;
  onLink: (change: Partial<GoalLink>, part: string) => void;
}) {
  const feeders = feedersAmong(rows);
  const chosen = rows.filter(({ id }) => link.metrics.includes(id)).map(nameOf);
  const names = chosen.join(', ');
  if (readOnly) return <span className={styles.metrics}>{names || words.missing}</span>;
  return (
    <Panel
      className={styles.metrics}
      label={words.chosen(words.metrics, place, names || words.none)}
      title={words.metrics}
      control={names || words.none}
    >
      {() =>
        feeders.length === 0 ? (
          <p>{words.noMetrics}</p>
        ) : (
          <ul className={styles.choices}>
            {feeders.map((row) => (
              <li key={row.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={link.metrics.includes(row.id)}
                    onChange={({ target: { checked } }) =>
                      onLink(
                        { metrics: checked ? [...link.metrics, row.id] : link.metrics.filter((id) => id !== row.id) },
                        `metrics ${row.id}`,
                      )
                    }
                  />
                  {nameOf(row)}
                </label>
              </li>
            ))}
          </ul>
        )
      }
    </Panel>
  );
}
