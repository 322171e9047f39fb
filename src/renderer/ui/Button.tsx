import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './Button.module.css';
import { Icon } from './Icon.tsx';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` is the filled one: at most one on a screen. `plain` has no edge until it is pointed at. */
  readonly look?: 'outline' | 'main' | 'plain';
  /** 36 px high instead of 28, where a page has one decision. */
  readonly big?: boolean;
  readonly icon?: LucideIcon;
  /** The shortcut, as it is shown. */
  readonly keys?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button({ look = 'outline', big = false, icon, keys, className = '', children, ...rest }: ButtonProps) {
  const names = [styles.button, styles[look], big ? styles.big : '', className].join(' ');
  return (
    <button type="button" {...rest} className={names}>
      {icon ? <Icon of={icon} /> : null}
      {children}
      {keys ? <kbd aria-hidden>{keys}</kbd> : null}
    </button>
  );
}
