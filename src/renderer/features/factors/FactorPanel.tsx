import { useId } from 'react';
import { confidences, type Factor } from '../../../shared/core/learning/factor.ts';
import { explainKnownFactor, knownAs, knownFactorText } from '../../../shared/core/learning/known-factor.ts';
import { limits } from '../../../shared/core/limits.ts';
import styles from './FactorPanel.module.css';
import type { FactorContext } from './factor-context.ts';
import { words } from './words.ts';

type ReasonField = 'speaksFor' | 'speaksAgainst' | 'couldAlsoBe';
const reasonFields: readonly ReasonField[] = ['speaksFor', 'speaksAgainst', 'couldAlsoBe'];

/** How sure a factor is, what it is seen in, what speaks for and against it, and how often it stands elsewhere. */
export function FactorPanel({
  factor,
  context,
  onChange,
}: {
  factor: Factor;
  context: FactorContext;
  onChange: (change: Partial<Factor>, place: string) => void;
}) {
  const group = useId();
  const { readOnly, known, locale } = context;
  const elsewhere = knownAs(known, factor.text);
  return (
    <div className={styles.panel}>
      <fieldset disabled={readOnly}>
        <legend>{words.confidence}</legend>
        <div className={styles.choices}>
          {confidences.map((confidence) => (
            <label key={confidence}>
              <input
                type="radio"
                name={group}
                checked={factor.confidence === confidence}
                onChange={() => onChange({ confidence }, 'confidence')}
              />
              {words.confidences[confidence]}
            </label>
          ))}
        </div>
      </fieldset>
      <FactorEvidence factor={factor} context={context} onChange={onChange} />
      {reasonFields.map((field) =>
        readOnly && !factor[field] ? null : (
          <label key={field} className={styles.reason}>
            {words[field]}
            <textarea
              rows={1}
              maxLength={limits.captionLength}
              readOnly={readOnly}
              value={factor[field] ?? ''}
              onChange={(event) => onChange({ [field]: event.target.value }, field)}
            />
          </label>
        ),
      )}
      {elsewhere ? (
        <div className={styles.elsewhere}>
          <p className={styles.label}>{words.elsewhere}</p>
          <p>{knownFactorText(elsewhere, locale)}</p>
          {explainKnownFactor(elsewhere, locale).map((line) => (
            <p key={line} className={styles.quiet}>
              {line}
            </p>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function FactorEvidence({
  factor,
  context: { sources, readOnly },
  onChange,
}: {
  factor: Factor;
  context: FactorContext;
  onChange: (change: Partial<Factor>, place: string) => void;
}) {
  const { evidence } = factor;
  const lost = evidence.filter((id) => !sources.some((source) => source.id === id));
  const shown = readOnly ? sources.filter(({ id }) => evidence.some((one) => one === id)) : sources;
  const all = [...shown, ...lost.map((id) => ({ id: id as string, name: words.lost, about: '' }))];
  const tick = (id: string, on: boolean) => {
    const next = on ? [...evidence, id as Factor['evidence'][number]] : evidence.filter((one) => one !== id);
    onChange({ evidence: next }, `evidence ${id}`);
  };
  return (
    <fieldset disabled={readOnly}>
      <legend>{words.evidence}</legend>
      {all.length === 0 ? <p className={styles.quiet}>{words.noEvidence}</p> : null}
      <div className={styles.sources}>
        {all.map(({ id, name, about }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={evidence.some((one) => one === id)}
              onChange={(event) => tick(id, event.target.checked)}
            />
            <span>
              {name}
              {about ? <span>{about}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
