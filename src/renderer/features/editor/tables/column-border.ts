import { moveBorder } from '../../../../shared/core/rich-text/column-shares.ts';
import { LEAST_SHARE, shownShares } from './column-widths.ts';

/** How near the pointer must come to a border, in CSS pixels. */
const REACH = 5;

interface Drag {
  readonly column: number;
  readonly from: readonly number[];
  readonly startX: number;
  readonly width: number;
}

/** A line over the border between two columns that appears under the pointer and can be dragged. */
export function columnBorder({
  frame,
  table,
  isOn,
  show,
  onEnd,
}: {
  frame: HTMLElement;
  table: HTMLTableElement;
  isOn: () => boolean;
  /** Draws the widths while they are dragged. */
  show: (shares: readonly number[]) => void;
  /** With the widths to keep; null when the drag was broken off. */
  onEnd: (shares: readonly number[] | null) => void;
}): { readonly element: HTMLElement; readonly destroy: () => void } {
  const line = document.createElement('div');
  line.className = 'column-border';
  line.contentEditable = 'false';
  line.hidden = true;
  frame.append(line);
  let column = -1;
  let drag: Drag | null = null;

  const rest = () => {
    if (!drag) line.hidden = true;
  };
  const put = () => {
    const edge = table.querySelectorAll('col')[column]?.getBoundingClientRect().right ?? 0;
    line.style.left = `${edge - frame.getBoundingClientRect().left + frame.scrollLeft}px`;
  };
  const sharesAt = ({ column: at, from, startX, width }: Drag, x: number) =>
    moveBorder(from, at, (x - startX) / width, LEAST_SHARE);
  const end = (shares: readonly number[] | null) => {
    window.removeEventListener('keydown', onKey, { capture: true });
    drag = null;
    line.hidden = true;
    onEnd(shares);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end(null);
  };

  frame.addEventListener('pointermove', ({ clientX, buttons }) => {
    if (drag || buttons !== 0 || !isOn()) return;
    const edges = [...table.querySelectorAll('col')].map((one) => one.getBoundingClientRect().right);
    column = edges.slice(0, -1).findIndex((edge) => Math.abs(edge - clientX) <= REACH);
    line.hidden = column === -1;
    if (column !== -1) put();
  });
  frame.addEventListener('pointerleave', rest);
  line.addEventListener('mousedown', (event) => event.preventDefault());
  line.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    line.setPointerCapture(event.pointerId);
    const { width } = table.getBoundingClientRect();
    drag = { column, from: shownShares(table), startX: event.clientX, width };
    window.addEventListener('keydown', onKey, { capture: true });
  });
  line.addEventListener('pointermove', ({ clientX }) => {
    if (!drag) return;
    show(sharesAt(drag, clientX));
    put();
  });
  line.addEventListener('pointerup', ({ clientX }) => {
    if (!drag) return;
    end(clientX === drag.startX ? null : sharesAt(drag, clientX));
  });
  line.addEventListener('pointercancel', () => drag && end(null));
  return { element: line, destroy: () => window.removeEventListener('keydown', onKey, { capture: true }) };
}
