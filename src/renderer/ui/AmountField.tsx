import { useId, useRef, useState } from 'react';
import type { NumberMarks } from '../../shared/core/case-study/read-figure.ts';
import { limits } from '../../shared/core/limits.ts';
import { amountIn, doubtOf } from '../../shared/core/metrics/amount.ts';
import type { AmountStyle } from '../../shared/core/metrics/amount-text.ts';
import type { MetricUnit } from '../../shared/core/metrics/metric-definition.ts';
import { readAmount } from '../../shared/core/metrics/read-amount.ts';

/** How amounts are read and written. */
export interface AmountForms {
  readonly marks: NumberMarks;
  readonly style: AmountStyle;
}

/** What is said of what is typed. */
export interface AmountWords {
  readonly notANumber: string;
  readonly withoutSign: string;
  readonly negative: string;
}

/**
 * An amount to type; empty for none. What is no sure number is left standing with a sentence, and the value is as it was
 * when the field was come to: what its first letters would have meant was never meant. A value that changes from elsewhere,
 * as by undo, is shown at once.
 */
export function AmountField({
  value,
  unit,
  label,
  placeholder,
  forms: { marks, style },
  says,
  looks,
  readOnly,
  onValue,
}: {
  value: number | null;
  unit: MetricUnit;
  label: string;
  placeholder: string;
  forms: AmountForms;
  says: AmountWords;
  /** Class names of the field and of the sentence below it. */
  looks: { readonly field: string | undefined; readonly sentence: string | undefined };
  readOnly: boolean;
  onValue: (value: number | null) => void;
}) {
  const [draft, setDraft] = useState<{ typed: string; value: number | null; said: string | null } | null>(null);
  const shown = draft && Object.is(draft.value, value) ? draft : null;
  const said = shown?.said ?? null;
  const before = useRef(value);
  const hint = useId();
  const type = (text: string) => {
    const figure = readAmount(text, marks, style.currency);
    const doubt = doubtOf(figure, unit);
    const sentence =
      doubt === 'without percent sign'
        ? says.withoutSign
        : doubt
          ? says.notANumber
          : (figure?.value ?? 0) < 0 && unit === 'count'
            ? says.negative
            : null;
    const next = doubt ? before.current : amountIn(figure, unit);
    setDraft({ typed: text, value: next, said: sentence });
    if (!doubt || !Object.is(next, value)) onValue(next);
  };
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={looks.field}
        aria-label={label}
        aria-describedby={said ? hint : undefined}
        aria-invalid={said !== null && said !== says.negative}
        placeholder={placeholder}
        maxLength={limits.nameLength}
        readOnly={readOnly}
        value={shown?.typed ?? (value === null ? '' : editable(value, unit, style.locale))}
        onFocus={() => {
          before.current = value;
        }}
        onBlur={() => {
          if (said === null) setDraft(null);
        }}
        onChange={(event) => type(event.target.value)}
      />
      {said ? (
        <span id={hint} className={looks.sentence}>
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
