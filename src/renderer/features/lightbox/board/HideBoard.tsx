import type { PictureRect } from '../../../../shared/core/case-study/picture-edits.ts';
import { type PicturePoint, type PixelSize, rectBetween } from '../../../../shared/core/case-study/picture-geometry.ts';
import type { Hidden } from '../burn/burn-picture.ts';
import { words } from '../words.ts';
import { DrawingBoard } from './DrawingBoard.tsx';
import styles from './HideBoard.module.css';
import type { Mark } from './marks.ts';

export interface HideBoardProps {
  readonly tool: 'redact' | 'crop';
  readonly hidden: Hidden;
  readonly size: PixelSize;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onChange: (hidden: Hidden) => void;
}

/** The original with its boxes, or with the part that is kept. The only place where what is hidden can be seen. */
export function HideBoard({ tool, hidden, size, selected, onSelect, onChange }: HideBoardProps) {
  const { crop, redactions = [] } = hidden;
  const cropping = tool === 'crop';
  const rects = cropping ? (crop ? [crop] : []) : redactions;
  const change = (next: readonly PictureRect[]) =>
    onChange(cropping ? { redactions: [...redactions], crop: next[0] } : { crop, redactions: [...next] });
  const pixels = ({ x, y, width, height }: PictureRect) => ({
    x: x * size.width,
    y: y * size.height,
    width: width * size.width,
    height: height * size.height,
  });
  const box = (rect: PictureRect | null, isSelected: boolean) => {
    if (!rect) return null;
    if (cropping) return <path className={styles.cut} fillRule="evenodd" d={outside(pixels(rect), size)} />;
    return <rect className={isSelected ? styles.selected : styles.box} {...pixels(rect)} />;
  };
  return (
    <>
      {cropping ? (
        <svg
          className={styles.under}
          viewBox={`0 0 ${size.width} ${size.height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {redactions.map((rect) => (
            <rect key={`${rect.x} ${rect.y} ${rect.width} ${rect.height}`} className={styles.box} {...pixels(rect)} />
          ))}
        </svg>
      ) : null}
      <DrawingBoard
        label={words.board(words.tools[tool])}
        size={size}
        marks={rects.map((rect, index) => markOf(rect, index, cropping))}
        selected={selected}
        makesPoint={false}
        draw={(mark) => box(rectBetween(mark.start, mark.end), mark.id === selected)}
        drawNew={(start, end) => box(rectBetween(start, end), false)}
        onSelect={onSelect}
        onMake={(start: PicturePoint, end: PicturePoint) => {
          const rect = rectBetween(start, end);
          if (!rect) return;
          change(cropping ? [rect] : [...rects, rect]);
          onSelect(String(cropping ? 0 : rects.length));
        }}
        onChange={(mark) => {
          const rect = rectBetween(mark.start, mark.end);
          if (rect) change(rects.map((one, index) => (String(index) === mark.id ? rect : one)));
        }}
        onRemove={({ id }) => {
          change(rects.filter((_, index) => String(index) !== id));
          onSelect(null);
        }}
      />
    </>
  );
}

function markOf({ x, y, width, height }: PictureRect, index: number, cropping: boolean): Mark {
  return {
    id: String(index),
    name: cropping ? words.part : words.nth(words.redaction, index + 1),
    form: 'area',
    start: { x, y },
    end: { x: x + width, y: y + height },
  };
}

function outside({ x, y, width, height }: PictureRect, size: PixelSize): string {
  return `M0 0 H${size.width} V${size.height} H0 Z M${x} ${y} H${x + width} V${y + height} H${x} Z`;
}
