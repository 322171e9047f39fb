import { useId } from 'react';
import { SelectOne } from '../../ui/SelectOne.tsx';

/** One of several, under its label. */
export function Choice<Value extends string>({
  label,
  value,
  choices,
  readOnly,
  onChoose,
}: {
  label: string;
  value: Value;
  choices: readonly (readonly [value: Value, text: string])[];
  readOnly: boolean;
  onChoose: (value: Value) => void;
}) {
  const id = useId();
  return (
    <label htmlFor={id}>
      {label}
      <SelectOne id={id} disabled={readOnly} value={value} choices={choices} onChoose={onChoose} />
    </label>
  );
}
