import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { VirtuosoHandle } from 'react-virtuoso';
import { toggleCompared } from '../../app/comparison-choice.ts';
import { showListOver } from '../../app/frame-layout.ts';
import { currentNavigation, openCase, useNavigation } from '../../app/navigation.ts';
import { trashCase } from './library-commands.ts';
import { currentLibrary } from './library-store.ts';

/** Milliseconds the keys rest on a row before its case is opened: holding an arrow key opens only the last. */
const REST = 150;
const ROWS_PER_PAGE = 7;

/** The row the keys are on. Arrow keys move it and open its case, as a click does; Enter goes into the case. */
export function useActiveRow(list: RefObject<VirtuosoHandle | null>) {
  const [active, setActive] = useState<number | null>(null);
  const latest = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const opened = useNavigation((state) => state.openCase);

  const choose = useCallback((index: number | null) => {
    clearTimeout(timer.current);
    latest.current = index;
    setActive(index);
  }, []);

  useEffect(() => () => clearTimeout(timer.current), []);
  // A case opened from elsewhere is where the keys go on from.
  useEffect(() => {
    const index = opened === null ? null : placeOf(opened);
    if (index !== null) choose(index);
  }, [opened, choose]);

  const moveTo = useCallback(
    (index: number) => {
      const { total } = currentLibrary();
      if (!total) return;
      const to = Math.min(total - 1, Math.max(0, index));
      choose(to);
      list.current?.scrollIntoView({ index: to });
      timer.current = setTimeout(() => openRow(to), REST);
    },
    [choose, list],
  );

  const onFocus = useCallback(() => {
    if (latest.current !== null) return;
    const open = currentNavigation().openCase;
    choose((open === null ? null : placeOf(open)) ?? 0);
  }, [choose]);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const here = latest.current ?? -1;
      const last = (currentLibrary().total ?? 1) - 1;
      const moves: Readonly<Record<string, number>> = {
        ArrowDown: here + 1,
        ArrowUp: here - 1,
        PageDown: here + ROWS_PER_PAGE,
        PageUp: here - ROWS_PER_PAGE,
        Home: 0,
        End: last,
      };
      const to = moves[event.key];
      if (to !== undefined) moveTo(to);
      else if (event.key === ' ' && event.shiftKey) compareRow(here);
      else if (event.key === 'Enter' || event.key === ' ') {
        clearTimeout(timer.current);
        enterRow(here);
      } else if (event.key === 'Delete') trashRow(here);
      else return;
      event.preventDefault();
    },
    [moveTo],
  );
  return { active, onKeyDown, onFocus, choose };
}

function openRow(index: number): void {
  const row = currentLibrary().rows.get(index);
  if (row) openCase(row.summary.id);
}

function enterRow(index: number): void {
  const row = currentLibrary().rows.get(index);
  if (!row) return;
  const { id } = row.summary;
  const pane = document.querySelector<HTMLElement>('main');
  // The arrow keys have mostly opened the case already: then its title is there. Else it takes the focus as it comes,
  // and the pane until then: what is typed must not go into the case before.
  const shown = pane?.querySelector(`article[data-open="${id}"]`) ?? null;
  openCase(id, shown === null);
  showListOver(false);
  (shown?.querySelector<HTMLElement>('textarea') ?? pane)?.focus();
}

function compareRow(index: number): void {
  const row = currentLibrary().rows.get(index);
  if (row) toggleCompared(row.summary.id);
}

function trashRow(index: number): void {
  const row = currentLibrary().rows.get(index);
  if (row) void trashCase(row.summary.id);
}

function placeOf(id: string): number | null {
  for (const [index, row] of currentLibrary().rows) if (row.summary.id === id) return index;
  return null;
}
