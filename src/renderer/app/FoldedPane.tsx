import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Frame.module.css';

/** A pane that lies over the document where there is no room beside it: Esc or a click elsewhere puts it away. */
export function FoldedPane({
  as: Landmark,
  label,
  width,
  left,
  first,
  onAway,
  children,
}: {
  as: 'nav' | 'section';
  label: string;
  width: number;
  left: number;
  /** What gets the focus when the pane comes. */
  first: string;
  onAway: () => void;
  children: ReactNode;
}) {
  const pane = useRef<HTMLElement>(null);
  const away = useRef(onAway);
  away.current = onAway;
  useEffect(() => {
    const before = document.activeElement;
    // Whoever types a search goes on typing; any other way here goes into the pane.
    if (!(before instanceof HTMLInputElement)) pane.current?.querySelector<HTMLElement>(first)?.focus();
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Element && !target.closest('[data-keeps-list]')) away.current();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [first]);
  return (
    <Landmark
      ref={pane}
      data-keeps-list
      className={styles.over}
      style={{ width, left }}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onAway();
      }}
    >
      {children}
    </Landmark>
  );
}
