import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import styles from './IndexLink.module.css';

/** One way through the cases, with how many there are. `sub` stands under another. */
export function IndexLink({
  icon,
  label,
  count,
  here = false,
  sub = false,
  expanded,
  onFollow,
  beside,
}: {
  icon?: LucideIcon;
  label: string;
  count?: string | undefined;
  here?: boolean;
  sub?: boolean;
  /** For one that shows or hides what stands under it. */
  expanded?: boolean;
  onFollow: () => void;
  /** A control at its end, seen when it is pointed at or has the focus. */
  beside?: ReactNode;
}) {
  return (
    <li className={beside ? styles.withControl : undefined} data-keeps-list>
      <button
        type="button"
        className={`${styles.link} ${sub ? styles.sub : ''}`}
        aria-current={here ? 'page' : undefined}
        aria-expanded={expanded}
        onClick={onFollow}
      >
        {icon ? <Icon of={icon} /> : null}
        <span className={styles.label}>{label}</span>
        {count ? <span className={styles.count}>{count}</span> : null}
      </button>
      {beside ? <span className={styles.beside}>{beside}</span> : null}
    </li>
  );
}
