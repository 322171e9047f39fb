import type { KeyboardEvent, PointerEvent, ReactNode, SVGProps } from 'react';
import type { PixelSize } from '../../../../shared/core/case-study/picture-geometry.ts';
import styles from './DrawingBoard.module.css';
import { type Grip, gripsOf, type Mark } from './marks.ts';

/** A mark that can be taken hold of, with its grips while it is selected. */
export function MarkOnBoard({
  mark,
  size,
  selected,
  draw,
  onFocus,
  onPress,
  onKey,
}: {
  mark: Mark;
  size: PixelSize;
  selected: boolean;
  draw: (mark: Mark) => ReactNode;
  onFocus: () => void;
  onPress: (event: PointerEvent, grip: Grip | null) => void;
  onKey: (event: KeyboardEvent) => void;
}) {
  const unit = Math.sqrt(size.width * size.height);
  const [x, y] = [mark.start.x * size.width, mark.start.y * size.height];
  const [toX, toY] = [mark.end.x * size.width, mark.end.y * size.height];
  const around = mark.form === 'point' ? unit * 0.03 : 0;
  return (
    <SvgButton
      aria-label={mark.name}
      aria-pressed={selected}
      className={styles.mark}
      data-mark={mark.id}
      onFocus={onFocus}
      onKeyDown={onKey}
      onPointerDown={(event) => onPress(event, null)}
    >
      {draw(mark)}
      {mark.form === 'line' ? (
        <path className={styles.hold} d={`M${x} ${y} L${toX} ${toY}`} strokeWidth={unit * 0.03} />
      ) : (
        <rect
          className={mark.form === 'area' ? styles.holdArea : styles.holdPoint}
          data-whole={selected || undefined}
          x={Math.min(x, toX) - around}
          y={Math.min(y, toY) - around}
          width={Math.abs(toX - x) + 2 * around}
          height={Math.abs(toY - y) + 2 * around}
        />
      )}
      {selected
        ? gripsOf(mark).map((grip) => (
            <circle
              key={grip.x + grip.y}
              className={styles.grip}
              cx={grip.x === 'start' ? x : toX}
              cy={grip.y === 'start' ? y : toY}
              r={unit * 0.012}
              onPointerDown={(event) => onPress(event, grip)}
            />
          ))
        : null}
    </SvgButton>
  );
}

/** SVG has no button of its own. */
function SvgButton(props: SVGProps<SVGGElement>) {
  const button = { role: 'button', tabIndex: 0 };
  return <g {...button} {...props} />;
}
