import { useId, useState } from 'react';
import styles from './PostCard.module.css';
import { words } from './words.ts';

/** The embed code a post was read from, verbatim and only as text, behind a button. */
export function PostCode({ code, name }: { code: string; name: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.code}>
      <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {words.code}
      </button>
      {open ? <textarea id={id} aria-label={words.codeOf(name)} readOnly spellCheck={false} value={code} /> : null}
    </div>
  );
}
