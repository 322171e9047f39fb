import { type ReactNode, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import styles from './FirstOf.module.css';
import { useFormats } from './formats.ts';
import { words } from './words.ts';

/** So many are drawn at once: thousands would stop the window. */
const STEP = 100;

/** The first of many lines, and below them a button that shows the next ones. */
export function FirstOf<Item>({
  items,
  children,
}: {
  items: readonly Item[];
  children: (shown: readonly Item[]) => ReactNode;
}) {
  const formats = useFormats();
  const [count, setCount] = useState(STEP);
  const left = items.length - count;
  return (
    <>
      {children(left > 0 ? items.slice(0, count) : items)}
      {left > 0 ? (
        <Button className={styles.more ?? ''} onClick={() => setCount(count + STEP)}>
          {words.more(formats.count(Math.min(STEP, left)), formats.count(left))}
        </Button>
      ) : null}
    </>
  );
}
