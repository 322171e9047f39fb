import type { ReactNode } from 'react';
import styles from './Page.module.css';

/** A page of its own in the document pane, at the measure of the text: its title, what stands beside that, and the rest. */
export function Page({ title, tools, children }: { title: string; tools?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <PageHead title={title} tools={tools} />
        {children}
      </div>
    </div>
  );
}

/** The title of a page and what stands beside it, for a page whose list scrolls by itself. */
export function PageHead({ title, tools }: { title: string; tools?: ReactNode }) {
  return (
    <div className={styles.head}>
      <h1>{title}</h1>
      {tools}
    </div>
  );
}

/** What a page is for, in a sentence under its title. */
export function Lede({ status = false, children }: { status?: boolean; children: ReactNode }) {
  return (
    <p className={styles.lede} role={status ? 'status' : undefined}>
      {children}
    </p>
  );
}
