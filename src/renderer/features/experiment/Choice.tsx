import { useId } from 'react';

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
      <select
        id={id}
        disabled={readOnly}
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([one]) => one === event.target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {choices.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
