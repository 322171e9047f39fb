import { Button } from '../ui/Button.tsx';
import styles from './NoticeBar.module.css';
import { words } from './words.ts';
import { useWork } from './work.ts';

/** What is under way, each with how far it is and what calls it off. Not spoken at each step: whoever does it says so. */
export function WorkLines() {
  return useWork().map(({ id, label, done, of, cancel }) => (
    <li key={id} className={styles.notice} aria-live="off">
      <p>{label}</p>
      <progress className={styles.progress} aria-label={label} {...(of > 0 ? { value: done, max: of } : {})} />
      <Button className={styles.action ?? ''} onClick={cancel}>
        {words.cancel}
      </Button>
    </li>
  ));
}
