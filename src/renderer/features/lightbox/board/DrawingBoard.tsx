import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { PicturePoint, PixelSize } from '../../../../shared/core/case-study/picture-geometry.ts';
import { announce } from '../../../app/announce.ts';
import { words } from '../words.ts';
import styles from './DrawingBoard.module.css';
import { MarkOnBoard } from './MarkOnBoard.tsx';
import { arrowStep, type Grip, type Mark, moved, stretched } from './marks.ts';
import { useCross } from './use-cross.ts';

export interface DrawingBoardProps {
  readonly label: string;
  /** The size of the picture in its own pixels; drawings are painted in them. */
  readonly size: PixelSize;
  readonly marks: readonly Mark[];
  readonly selected: string | null;
  /** Whether a new mark needs a place only. */
  readonly makesPoint: boolean;
  readonly draw: (mark: Mark) => ReactNode;
  /** What a mark being drawn looks like. */
  readonly drawNew: (start: PicturePoint, end: PicturePoint) => ReactNode;
  readonly onSelect: (id: string | null) => void;
  readonly onMake: (start: PicturePoint, end: PicturePoint) => void;
  readonly onChange: (mark: Mark) => void;
  readonly onRemove: (mark: Mark) => void;
  /** Enter on a mark. */
  readonly onEnter?: (mark: Mark) => void;
}

type Drag =
  | { readonly is: 'new'; readonly from: PicturePoint; readonly to: PicturePoint }
  | { readonly is: 'move' | 'stretch'; readonly mark: Mark; readonly changed: Mark; readonly moving: DragOf };
interface DragOf {
  readonly from: PicturePoint;
  readonly grip: Grip | null;
}

// The cross is moved by keys that a screen reader would otherwise keep for itself.
const drawnOnByKeys = { role: 'application', tabIndex: 0 };

/** Less than this is a click and draws nothing. Fractions. */
const LEAST = 0.006;

/** A picture's surface to draw on, by pointer and by keyboard. Changes are told once they are complete. */
export function DrawingBoard(props: DrawingBoardProps) {
  const { label, size, marks, selected, makesPoint, draw, drawNew, onSelect, onMake, onChange } = props;
  const board = useRef<SVGSVGElement>(null);
  const help = useId();
  const [drag, showDrag] = useState<Drag | null>(null);
  // What was drawn last is not on the screen yet when the pointer is let go.
  const now = useRef<Drag | null>(null);
  const setDrag = (next: Drag | null) => {
    now.current = next;
    showDrag(next);
  };
  const cross = useCross(makesPoint, onMake);

  const pointAt = (event: PointerEvent): PicturePoint => {
    const box = board.current?.getBoundingClientRect();
    if (!box) return { x: 0, y: 0 };
    const part = (value: number) => Math.min(1, Math.max(0, value));
    return { x: part((event.clientX - box.left) / box.width), y: part((event.clientY - box.top) / box.height) };
  };
  const press = (event: PointerEvent, mark?: Mark, grip: Grip | null = null) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    board.current?.setPointerCapture(event.pointerId);
    const from = pointAt(event);
    cross.hide();
    if (mark) {
      onSelect(mark.id);
      setDrag({ is: grip ? 'stretch' : 'move', mark, changed: mark, moving: { from, grip } });
    } else {
      onSelect(null);
      setDrag({ is: 'new', from, to: from });
    }
  };
  const drags = (event: PointerEvent) => {
    const drag = now.current;
    if (!drag) return;
    const to = pointAt(event);
    if (drag.is === 'new') return setDrag({ ...drag, to });
    const { grip, from } = drag.moving;
    const changed = grip ? stretched(drag.mark, grip, to) : moved(drag.mark, { x: to.x - from.x, y: to.y - from.y });
    setDrag({ ...drag, changed });
  };
  const drop = (event: PointerEvent) => {
    drags(event);
    const drag = now.current;
    if (!drag) return;
    setDrag(null);
    if (drag.is !== 'new') {
      if (drag.changed !== drag.mark && !isSame(drag.changed, drag.mark)) onChange(drag.changed);
      return;
    }
    const { from, to } = drag;
    if (makesPoint) onMake(to, to);
    else if (Math.abs(from.x - to.x) > LEAST || Math.abs(from.y - to.y) > LEAST) onMake(from, to);
  };

  const markKey = (event: KeyboardEvent, mark: Mark) => {
    const step = arrowStep(event.key, false);
    if (step) {
      const end = { x: mark.end.x + step.x, y: mark.end.y + step.y };
      if (!event.shiftKey) onChange(moved(mark, step));
      else if (mark.form !== 'point') onChange(stretched(mark, { x: 'end', y: 'end' }, end));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      props.onRemove(mark);
      announce(words.removed(mark.name));
      board.current?.focus();
    } else if (event.key === 'Enter') props.onEnter?.(mark);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const shown = drag && drag.is !== 'new' ? drag.changed : null;
  const begun = drag?.is === 'new' && !makesPoint ? drag : cross.begun;
  return (
    <>
      <svg
        ref={board}
        className={styles.board}
        viewBox={`0 0 ${size.width} ${size.height}`}
        preserveAspectRatio="none"
        {...drawnOnByKeys}
        aria-label={label}
        aria-describedby={help}
        onPointerDown={(event) => press(event)}
        onPointerMove={drags}
        onPointerUp={drop}
        onPointerCancel={() => setDrag(null)}
        onKeyDown={cross.onKey}
        onBlur={cross.hide}
      >
        <title>{label}</title>
        {marks.map((mark) => (
          <MarkOnBoard
            key={mark.id}
            mark={shown?.id === mark.id ? shown : mark}
            size={size}
            selected={mark.id === selected}
            draw={draw}
            onFocus={() => onSelect(mark.id)}
            onPress={(event, grip) => press(event, mark, grip)}
            onKey={(event) => markKey(event, mark)}
          />
        ))}
        {begun ? drawNew(begun.from, begun.to) : null}
        {cross.at ? (
          <path
            className={styles.cross}
            d={`M0 ${cross.at.y * size.height} H${size.width} M${cross.at.x * size.width} 0 V${size.height}`}
          />
        ) : null}
      </svg>
      <p id={help} className="spoken">
        {words.boardHelp}
      </p>
    </>
  );
}

function isSame(one: Mark, other: Mark): boolean {
  return (
    one.start.x === other.start.x &&
    one.start.y === other.start.y &&
    one.end.x === other.end.x &&
    one.end.y === other.end.y
  );
}
