import { type InputHTMLAttributes, useRef, useState } from 'react';
import type { TypedNumber } from '../../../shared/core/experiment/read-typed.ts';
import { limits } from '../../../shared/core/limits.ts';

/**
 * A number to type; empty for one that is not known. What is no sure number is left standing and told, and the value is
 * as it was when the field was come to. A value that changes from elsewhere, as by undo, is shown at once.
 */
export function NumberField({
  value,
  text,
  read,
  onValue,
  onWrong,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> & {
  value: number | null;
  /** The value as it can be typed again. */
  text: (value: number) => string;
  read: (typed: string) => TypedNumber;
  onValue: (value: number | null) => void;
  /** What is wrong with what stands there; null once nothing is. */
  onWrong: (why: string | null) => void;
}) {
  const [draft, setDraft] = useState<{ typed: string; value: number | null; wrong: boolean } | null>(null);
  const before = useRef(value);
  const shown = draft && Object.is(draft.value, value) ? draft : null;
  const type = (typed: string) => {
    const number = read(typed);
    const next = number.is === 'number' ? number.value : number.is === 'nothing' ? null : before.current;
    setDraft({ typed, value: next, wrong: number.is === 'wrong' });
    onWrong(number.is === 'wrong' ? number.why : null);
    if (number.is !== 'wrong' || !Object.is(next, value)) onValue(next);
  };
  return (
    <input
      {...rest}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-invalid={shown?.wrong ?? false}
      maxLength={limits.nameLength}
      value={shown?.typed ?? (value === null ? '' : text(value))}
      onFocus={() => {
        before.current = value;
      }}
      onBlur={() => {
        if (shown?.wrong) return;
        setDraft(null);
        onWrong(null);
      }}
      onChange={(event) => type(event.target.value)}
    />
  );
}

/** A number as it can be typed again by a locale: all its digits, no more than ten behind the mark. */
export function typable(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  return (value) => format.format(Number(value.toPrecision(15))).replace('-', '\u2212');
}
