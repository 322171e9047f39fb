import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/** Which cell of a list of rows has the focus once React has drawn what was changed. */
export function useFocusNext(list: RefObject<HTMLElement | null>): (id: string, column: string) => void {
  const next = useRef<{ id: string; column: string } | null>(null);
  useLayoutEffect(() => {
    const { current } = next;
    if (!current) return;
    next.current = null;
    focusCell(list.current, current.id, current.column);
  });
  return (id, column) => {
    next.current = { id, column };
  };
}

/** Puts the focus into a cell: `data-column` within `data-row`. Nothing where there is no such cell. */
export function focusCell(list: HTMLElement | null, id: string, column: string): void {
  list?.querySelector<HTMLElement>(`[data-row="${id}"] [data-column="${column}"]`)?.focus();
}

/** What a key in a cell asks for; null for a key that is the cell's own. */
export function rowKey(event: KeyboardEvent): 'up' | 'down' | 'next' | 'details' | null {
  if (event.nativeEvent.isComposing) return null;
  if (event.altKey && event.key === 'ArrowUp') return 'up';
  if (event.altKey && event.key === 'ArrowDown') return 'down';
  if (event.key !== 'Enter') return null;
  return event.altKey ? 'details' : 'next';
}
