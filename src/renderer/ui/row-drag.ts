/** CSS pixels a pressed pointer may tremble before it drags. */
const FAR = 6;

export interface RowDrag {
  /** The row follows the pointer from now on. */
  readonly begun: () => unknown;
  /** It was let go at another place, counted among all rows. */
  readonly dropped: (to: number) => void;
}

/**
 * Lets the row of a list be dragged by what was pressed in it, to between two others: `data-drop` marks where it would go,
 * `data-dragged` the row itself. Escape calls it off. The same is to be had by key: this is a second way.
 */
export function watchRowDrag(
  down: Pick<PointerEvent, 'button' | 'clientY'> & { readonly currentTarget: HTMLElement },
  { begun, dropped }: RowDrag,
): void {
  const row = down.currentTarget.closest('li');
  const list = row?.parentElement;
  if (!row || !list || down.button !== 0) return;
  const from = [...list.children].indexOf(row);
  const others = () =>
    [...list.children].filter((one): one is HTMLElement => one instanceof HTMLElement && one !== row);
  let to: number | null = null;

  function move({ clientY }: PointerEvent): void {
    if (to === null) {
      if (Math.abs(clientY - down.clientY) < FAR) return;
      row?.setAttribute('data-dragged', '');
      window.addEventListener('mouseup', keepBack, { capture: true, once: true });
      begun();
    }
    const rows = others();
    to = rows.filter((one) => middleOf(one) < clientY).length;
    mark(rows, to === from ? null : to);
  }

  function end({ type }: Event): void {
    stop();
    if (type === 'pointerup' && to !== null && to !== from) dropped(to);
  }

  function key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || to === null) return;
    event.stopPropagation();
    stop();
  }

  function stop(): void {
    mark(others(), null);
    row?.removeAttribute('data-dragged');
    window.removeEventListener('pointermove', move);
    for (const name of ['pointerup', 'pointercancel', 'blur']) window.removeEventListener(name, end);
    window.removeEventListener('keydown', key, { capture: true });
  }

  window.addEventListener('pointermove', move);
  for (const name of ['pointerup', 'pointercancel', 'blur']) window.addEventListener(name, end);
  window.addEventListener('keydown', key, { capture: true });
}

// What the pointer is over when it is let go was not pressed.
function keepBack(event: Event): void {
  event.stopPropagation();
}

function middleOf(row: HTMLElement): number {
  const { top, bottom } = row.getBoundingClientRect();
  return (top + bottom) / 2;
}

function mark(rows: readonly HTMLElement[], to: number | null): void {
  for (const [index, row] of rows.entries()) {
    const isLast = index === rows.length - 1 && to === rows.length;
    if (index === to) row.dataset.drop = 'before';
    else if (isLast) row.dataset.drop = 'after';
    else delete row.dataset.drop;
  }
}
