import { type ReactNode, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './FirstOf.module.css';

/** So many are drawn at once: thousands would stop the window. */
const STEP = 100;

/** The first of many lines, and below them a button that shows the next ones. */
export function FirstOf<Item>({
  items,
  more,
  children,
}: {
  items: readonly Item[];
  /** The words of the button for the next ones and for how many there are still. */
  more: (next: number, left: number) => string;
  children: (shown: readonly Item[]) => ReactNode;
}) {
  const [count, setCount] = useState(STEP);
  const left = items.length - count;
  return (
    <>
      {children(left > 0 ? items.slice(0, count) : items)}
      {left > 0 ? (
        <Button className={styles.more ?? ''} onClick={() => setCount(count + STEP)}>
          {more(Math.min(STEP, left), left)}
        </Button>
      ) : null}
    </>
  );
}
