import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import styles from './ChoiceBar.module.css';
import { Icon } from './Icon.tsx';

/** A few that exclude each other, side by side: native radio buttons, so arrow keys choose. Where room is short only icons are seen. */
export function ChoiceBar<Value extends string>({
  label,
  value,
  choices,
  onChoose,
}: {
  label: string;
  value: Value;
  choices: readonly { readonly value: Value; readonly label: string; readonly icon?: LucideIcon }[];
  onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.bar}>
      <legend className="spoken">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} title={choice.label} data-with-icon={choice.icon ? '' : undefined}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
          {choice.icon ? <Icon of={choice.icon} /> : null}
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
