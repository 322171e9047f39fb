import { useId } from 'react';
import { confidences, type Factor } from '../../../shared/core/learning/factor.ts';
import { explainKnownFactor, knownAs, knownFactorText } from '../../../shared/core/learning/known-factor.ts';
import { limits } from '../../../shared/core/limits.ts';
import { FactorEvidence } from './FactorEvidence.tsx';
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
  onDone,
}: {
  factor: Factor;
  context: FactorContext;
  onChange: (change: Partial<Factor>, place: string) => void;
  onDone: () => void;
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
      <FactorEvidence factor={factor} context={context} onChange={onChange} onDone={onDone} />
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
