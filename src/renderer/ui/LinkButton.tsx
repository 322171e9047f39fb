import type { ReactNode } from 'react';
import styles from './LinkButton.module.css';

/** Words in a line that lead somewhere in the app. */
export function LinkButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.link} onClick={onClick}>
      {children}
    </button>
  );
}
