import { Button } from '../ui/Button.tsx';
import { useFormats } from './formats.ts';
import styles from './MoreButton.module.css';
import { words } from './words.ts';

/** So many lines are drawn at once: thousands would stop the window. */
export const AT_ONCE = 100;

/** Shows the next lines of a long list; nothing where there are none. */
export function MoreButton({ left, onMore }: { left: number; onMore: () => void }) {
  const formats = useFormats();
  if (left <= 0) return null;
  return (
    <Button className={styles.more ?? ''} onClick={onMore}>
      {words.more(formats.count(Math.min(AT_ONCE, left)), formats.count(left))}
    </Button>
  );
}
