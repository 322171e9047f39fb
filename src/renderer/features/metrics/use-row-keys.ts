import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { MetricColumn } from './MetricLine.tsx';

/** Which cell has the focus once React has drawn what was changed. */
export function useFocusNext(table: RefObject<HTMLTableElement | null>): (id: Ulid, column: MetricColumn) => void {
  const next = useRef<{ id: Ulid; column: MetricColumn } | null>(null);
  useLayoutEffect(() => {
    const { current } = next;
    if (!current) return;
    next.current = null;
    focusCell(table.current, current.id, current.column);
  });
  return (id, column) => {
    next.current = { id, column };
  };
}

/** Puts the focus into a cell; nothing where there is no such cell. */
export function focusCell(table: HTMLTableElement | null, id: Ulid, column: MetricColumn): void {
  table?.querySelector<HTMLElement>(`[data-row="${id}"] [data-column="${column}"]`)?.focus();
}

/** What a key in a cell asks for; null for a key that is the cell's own. */
export function rowKey(event: KeyboardEvent): 'up' | 'down' | 'next' | 'details' | null {
  if (event.nativeEvent.isComposing) return null;
  if (event.altKey && event.key === 'ArrowUp') return 'up';
  if (event.altKey && event.key === 'ArrowDown') return 'down';
  if (event.key !== 'Enter') return null;
  return event.altKey ? 'details' : 'next';
}
