import type { LucideIcon } from 'lucide-react';
import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Field.module.css';
import { Icon } from './Icon.tsx';

export interface FieldProps extends InputHTMLAttributes<HTMLInputElement> {
  /** The spoken name; also shown while empty, unless `placeholder` says something else. */
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Stands at the right end: a shortcut, a button that clears. */
  readonly after?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text to type, in a box. */
export function Field({ label, icon, after, className = '', ref, ...rest }: FieldProps) {
  return (
    <span className={`${styles.field} ${className}`}>
      {icon ? <Icon of={icon} /> : null}
      <input
        ref={ref}
        type="text"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        {...rest}
      />
      {after}
    </span>
  );
}
