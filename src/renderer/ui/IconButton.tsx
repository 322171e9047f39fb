import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { Icon } from './Icon.tsx';
import styles from './IconButton.module.css';
import { tip } from './tips.ts';

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly label: string;
  readonly icon: LucideIcon;
  /** The shortcut, as it is shown. */
  readonly keys?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that is an icon, with its name spoken and shown on hover and focus. */
export function IconButton({ label, icon, keys, className = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} {...tip(keys)} {...rest} className={`${styles.tool} ${className}`}>
      <Icon of={icon} />
    </button>
  );
}
