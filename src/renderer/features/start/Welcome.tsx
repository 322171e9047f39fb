import type { ReactNode } from 'react';
import styles from './Welcome.module.css';

/** A page that has nothing to show yet: what this place is for, and what to begin with. */
export function Welcome({ title, lede, children }: { title: string; lede: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <h1>{title}</h1>
      <p>{lede}</p>
      <ul>{children}</ul>
    </div>
  );
}
