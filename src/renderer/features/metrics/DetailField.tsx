import { type InputHTMLAttributes, type ReactNode, useId, useState } from 'react';
import { SelectOne } from '../../ui/SelectOne.tsx';
import styles from './MetricDetails.module.css';

/** A labelled line of the details, with a quiet word under it. */
export function DetailField({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: ReactNode;
  children: (ids: { readonly id: string; readonly 'aria-describedby'?: string }) => ReactNode;
}) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div>
        {children(hint ? { id, 'aria-describedby': hintId } : { id })}
        {hint ? (
          <p id={hintId} className={styles.hint}>
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** One of several; `''` stands for what is usual. */
export function DetailChoice<Value extends string>({
  label,
  hint,
  value,
  choices,
  readOnly,
  onChoose,
}: {
  label: string;
  hint?: ReactNode;
  value: Value;
  choices: readonly (readonly [value: Value, text: string])[];
  readOnly: boolean;
  onChoose: (value: Value) => void;
}) {
  return (
    <DetailField label={label} hint={hint}>
      {(ids) => <SelectOne {...ids} disabled={readOnly} value={value} choices={choices} onChoose={onChoose} />}
    </DetailField>
  );
}

/** A line of text that may be wrong while it is typed: it stays as typed, and only what is right is handed on. */
export function DetailText({
  label,
  hint,
  wrong,
  value,
  onText,
  ...rest
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange'> & {
  label: string;
  hint?: string;
  /** What is said while it is wrong. */
  wrong: string;
  value: string;
  /** False for text that is no such thing. */
  onText: (text: string) => boolean;
}) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <DetailField label={label} hint={draft === null ? hint : wrong}>
      {(ids) => (
        <input
          {...rest}
          {...ids}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={draft !== null}
          value={draft ?? value}
          onBlur={() => setDraft(null)}
          onChange={(event) => setDraft(onText(event.target.value) ? null : event.target.value)}
        />
      )}
    </DetailField>
  );
}
