import { useId, useState } from 'react';
import { limits } from '../../../shared/core/limits.ts';
import { amountIn, doubtOf } from '../../../shared/core/metrics/amount.ts';
import type { MetricUnit } from '../../../shared/core/metrics/metric-definition.ts';
import { readAmount } from '../../../shared/core/metrics/read-amount.ts';
import styles from './MetricReadings.module.css';
import type { MetricContext } from './metric-context.ts';
import { readingWords as words } from './words.ts';

/** A value to type; empty for "not available". What is no sure number is left standing, and the value as it was. */
export function ReadingValue({
  value,
  unit,
  label,
  context: { marks, style, readOnly },
  onValue,
}: {
  value: number | null;
  unit: MetricUnit;
  label: string;
  context: MetricContext;
  onValue: (value: number | null) => void;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const hint = useId();
  const type = (text: string) => {
    setDraft(text);
    const figure = readAmount(text, marks, style.currency);
    const doubt = doubtOf(figure, unit);
    setSaid(
      doubt === 'without percent sign'
        ? words.withoutSign
        : doubt
          ? words.notANumber
          : (figure?.value ?? 0) < 0 && unit === 'count'
            ? words.negative
            : null,
    );
    if (!doubt) onValue(amountIn(figure, unit));
  };
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={styles.number}
        aria-label={label}
        aria-describedby={said ? hint : undefined}
        aria-invalid={said !== null && said !== words.negative}
        placeholder={words.notAvailable}
        maxLength={limits.nameLength}
        readOnly={readOnly}
        value={draft ?? (value === null ? '' : editable(value, unit, style.locale))}
        onBlur={() => {
          if (said === null) setDraft(null);
        }}
        onChange={(event) => type(event.target.value)}
      />
      {said ? (
        <span id={hint} className={styles.quiet}>
          {said}
        </span>
      ) : null}
    </>
  );
}

/** A value as it can be typed again: all its digits, and the sign of a percentage. */
function editable(value: number, unit: MetricUnit, locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  const text = (one: number) => number.format(Number(one.toPrecision(15)));
  return unit === 'percent' ? `${text(value * 100)} %` : text(value);
}
