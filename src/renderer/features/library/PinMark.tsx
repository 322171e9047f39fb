import { Pin } from 'lucide-react';
import styles from './PinMark.module.css';
import { words } from './words.ts';

/** Says that a case is pinned, before its title. */
export function PinMark() {
  return (
    <span className={styles.mark} role="img" aria-label={words.pinned}>
      <Pin size={12} strokeWidth={1.75} aria-hidden focusable={false} />
    </span>
  );
}
