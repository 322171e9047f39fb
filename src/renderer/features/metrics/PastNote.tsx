import { type RefObject, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { placeUnder } from '../../ui/place-under.ts';
import styles from './PastNote.module.css';

const HEIGHT = 120;

/** What the metric came to before, beside the target while it is set; spoken, and in nobody's way. */
export function PastNote({ under, text }: { under: RefObject<HTMLElement | null>; text: string }) {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      if (under.current && note.current) placeUnder(note.current, under.current.getBoundingClientRect(), HEIGHT);
    };
    place();
    document.addEventListener('scroll', place, { capture: true, passive: true });
    return () => document.removeEventListener('scroll', place, { capture: true });
  });
  return createPortal(
    <div ref={note} role="status" className={styles.note}>
      {text}
    </div>,
    document.body,
  );
}
