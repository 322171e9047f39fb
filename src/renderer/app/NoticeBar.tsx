import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './NoticeBar.module.css';
import { dismiss, type ShownNotice, useNotices } from './notices.ts';
import { words } from './words.ts';

/** How long a passing notice stays, in milliseconds. */
const PASSING = 10_000;

/** The notices, at the foot of the document. The region is always there, so that screen readers hear it fill. */
export function NoticeBar() {
  const notices = useNotices();
  return (
    <ul className={styles.region} aria-label={words.notices} aria-live="polite">
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </ul>
  );
}

function NoticeLine({ notice }: { notice: ShownNotice }) {
  const box = useRef<HTMLLIElement>(null);
  const [held, setHeld] = useState(false);
  const passes = notice.passing === true && !held;

  useEffect(() => {
    if (!passes) return;
    const timer = setTimeout(() => dismiss(notice.id), PASSING);
    return () => clearTimeout(timer);
  }, [passes, notice.id]);

  const release = () => setHeld(box.current?.matches(':hover, :focus-within') ?? false);
  const act = () => {
    dismiss(notice.id);
    notice.action?.run();
  };
  return (
    <li
      ref={box}
      className={styles.notice}
      onFocus={() => setHeld(true)}
      onBlur={release}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={release}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dismiss(notice.id);
      }}
    >
      <p>
        {notice.text} {notice.kept ? <b>{notice.kept}</b> : null}
      </p>
      {notice.action ? (
        <Button className={styles.action ?? ''} onClick={act}>
          {notice.action.label}
        </Button>
      ) : null}
      <IconButton className={styles.close ?? ''} label={words.dismiss} icon={X} onClick={() => dismiss(notice.id)} />
    </li>
  );
}
