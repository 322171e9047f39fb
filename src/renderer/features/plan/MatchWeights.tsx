import { useState } from 'react';
import { defaultWeights, matchParts } from '../../../shared/core/planning/match-score.ts';
import type { Plan } from '../../../shared/core/planning/plan.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './PlanRail.module.css';
import { words } from './words.ts';

/** How much each part of a match counts, as bars and numbers; to be changed with sliders. */
export function MatchWeights({
  plan,
  writable,
  onChange,
}: {
  plan: Plan;
  writable: boolean;
  onChange: (part: Partial<Plan>) => void;
}) {
  const locale = useSession((state) => state.locale);
  const [changing, setChanging] = useState(false);
  const weights = { ...defaultWeights, ...plan.weights };
  const shown = (value: number) => value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <section className={styles.part} aria-label={words.weights}>
      <div className={styles.head}>
        <h2>{words.weights}</h2>
        {writable ? (
          <Button aria-expanded={changing} onClick={() => setChanging(!changing)}>
            {changing ? words.done : words.change}
          </Button>
        ) : null}
      </div>
      <p className={styles.about}>{words.weightsAbout}</p>
      <ul>
        {matchParts.map((part) => (
          <li key={part} className={styles.weight}>
            <span id={`weight-${part}`}>{words.partNames[part]}</span>
            {changing ? (
              <input
                type="range"
                min={0}
                max={1}
                step={0.05}
                aria-labelledby={`weight-${part}`}
                value={weights[part]}
                onChange={(event) => onChange({ weights: { ...weights, [part]: Number(event.target.value) } })}
              />
            ) : (
              <span className={styles.bar} aria-hidden>
                <span style={{ width: `${weights[part] * 100}%` }} />
              </span>
            )}
            <span className={styles.number}>{shown(weights[part])}</span>
          </li>
        ))}
      </ul>
      {changing && plan.weights ? (
        <Button look="plain" onClick={() => onChange({ weights: { ...defaultWeights } })}>
          {words.usualWeights}
        </Button>
      ) : null}
    </section>
  );
}
