import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useCommand } from './commands.ts';
import styles from './NoticeBar.module.css';
import { isSamePage, subscribeToNavigation } from './navigation.ts';
import { dismiss, letPass, type ShownNotice, useNotices } from './notices.ts';
import { WorkLines } from './WorkLines.tsx';
import { words } from './words.ts';

/** How long a passing notice stays, in milliseconds. */
const PASSING = 10_000;

/** The notices, at the foot of the document. The region is always there, so that screen readers hear it fill. */
export function NoticeBar() {
  const notices = useNotices();
  useEffect(() => subscribeToNavigation((now, before) => (isSamePage(now, before) ? undefined : letPass())), []);
  return (
    <ul className={styles.region} aria-label={words.notices} aria-live="polite">
      <WorkLines />
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
  const act = () => {
    dismiss(notice.id);
    notice.action?.run();
  };

  useEffect(() => {
    if (!passes) return;
    const timer = setTimeout(() => dismiss(notice.id), PASSING);
    return () => clearTimeout(timer);
  }, [passes, notice.id]);

  useCommand(
    'undo',
    () => (isTyping() ? false : act()),
    (notice.passing === true || notice.undoes === true) && notice.action !== undefined,
  );
  const release = () => setHeld(box.current?.matches(':hover, :focus-within') ?? false);
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

// Undo belongs to the text while one is being written.
function isTyping(): boolean {
  const here = document.activeElement;
  return here instanceof HTMLElement && (here.isContentEditable || here.matches('input, textarea'));
}
