import { limits } from '../../../shared/core/limits.ts';
import type { MeasuredOutcome } from '../../../shared/core/outcome/case-outcome.ts';
import { explainDegree } from '../../../shared/core/outcome/explain-degree.ts';
import { outcomeLine } from '../../../shared/core/outcome/outcome-line.ts';
import { Explained } from '../../ui/Explained.tsx';
import type { MetricContext } from './metric-context.ts';
import styles from './UnderTable.module.css';
import { words } from './words.ts';

/** What the table comes to, in a line under it; and the question for a case that measures activity alone. */
export function OutcomeLine({ outcome, context }: { outcome: MeasuredOutcome; context: MetricContext }) {
  const { fields, change, style, readOnly } = context;
  const nameOf = (id: string) => fields.metrics.find((row) => row.id === id)?.metric.trim() || words.unnamed;
  const line = outcomeLine(outcome, nameOf, style.locale);
  const reason = fields.outcome?.noBusinessMeasure ?? '';
  const asks = outcome.lacksBusinessMeasure || (outcome.computed.over === 'activity' && reason !== '' && line !== '');
  return (
    <>
      {line === '' ? null : (
        <p className={styles.line}>
          <Explained
            label={words.explained(line)}
            title={words.degree}
            lines={() => explainDegree(outcome, nameOf, style.locale)}
            className={styles.sentence}
          >
            {line}
          </Explained>
        </p>
      )}
      {asks ? (
        <label className={styles.business}>
          {words.noBusiness}
          <input
            type="text"
            autoComplete="off"
            aria-label={words.noBusinessReason}
            placeholder={words.noBusinessReason}
            maxLength={limits.captionLength}
            readOnly={readOnly}
            value={reason}
            onChange={(event) =>
              change('outcome', { ...fields.outcome, noBusinessMeasure: event.target.value }, 'no business measure')
            }
          />
        </label>
      ) : null}
    </>
  );
}
