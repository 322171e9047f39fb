import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './Splitter.module.css';

const STEP = 16;

/** The edge between two panes: dragged by pointer, moved by arrow keys, Home and End, folded by Enter. */
export function Splitter({
  label,
  width,
  least,
  most,
  onMove,
  onDone,
  onFold,
}: {
  label: string;
  width: number;
  least: number;
  most: number;
  onMove: (width: number) => void;
  onDone: () => void;
  onFold: () => void;
}) {
  const from = useRef<{ x: number; width: number } | null>(null);
  const within = (wanted: number) => Math.min(most, Math.max(least, wanted));

  const down = (event: PointerEvent<HTMLHRElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent) => {
    if (from.current) onMove(within(from.current.width + event.clientX - from.current.x));
  };
  const up = () => {
    if (from.current) onDone();
    from.current = null;
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return onFold();
    const wanted = keyWidths(width, least, most)[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onMove(within(wanted));
    onDone();
  };
  return (
    // A separator that moves is a control: it takes the focus, as the ARIA pattern for window splitters asks.
    <hr
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      className={styles.edge}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
      onDoubleClick={onFold}
      onKeyDown={key}
    />
  );
}

function keyWidths(width: number, least: number, most: number): Readonly<Record<string, number>> {
  return { ArrowLeft: width - STEP, ArrowRight: width + STEP, Home: least, End: most };
}
