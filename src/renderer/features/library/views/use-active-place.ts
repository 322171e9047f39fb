import { type KeyboardEvent, useCallback, useState } from 'react';
import type { Ulid } from '../../../../shared/core/ids.ts';
import { toggleCompared } from '../../../app/comparison-choice.ts';
import { trashCase } from '../library-commands.ts';
import { currentLibrary } from '../library-store.ts';

interface Places {
  readonly total: number;
  /** How many stand beside each other. */
  readonly across: number;
  /** How many lines a page key goes on. */
  readonly page: number;
  readonly first: number | null;
  /** Brings a place into sight. */
  readonly show: (place: number) => void;
  readonly open: (place: number, id: Ulid) => void;
}

/** The case the keys are on, by its place: arrows, page keys, Home and End move it, Enter opens it, Shift+Space chooses it to be compared. */
export function useActivePlace({ total, across, page, first, show, open }: Places) {
  const [kept, setActive] = useState<number | null>(first);
  const active = kept === null ? null : Math.min(kept, total - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = moved(event.key, active ?? -1, { total, across, page });
    if (to !== null) {
      setActive(to);
      show(to);
    } else if (active === null || !act(event, active, open)) return;
    event.preventDefault();
  };
  const onFocus = useCallback(() => setActive((before) => before ?? 0), []);
  return { active, setActive, onKeyDown, onFocus };
}

function moved(key: string, from: number, { total, across, page }: Pick<Places, 'total' | 'across' | 'page'>) {
  const down = from < 0 ? 0 : from + across;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: down >= total ? from : down,
    ArrowUp: from - across < 0 ? from : from - across,
    ...(across > 1 ? { ArrowRight: from + 1, ArrowLeft: from - 1 } : {}),
    PageDown: from + across * page,
    PageUp: from - across * page,
    Home: 0,
    End: total - 1,
  };
  const to = moves[key];
  return to === undefined ? null : Math.min(total - 1, Math.max(0, to));
}

function act({ key, shiftKey }: KeyboardEvent, place: number, open: Places['open']): boolean {
  const row = currentLibrary().rows.get(place);
  if (!row) return false;
  if (key === ' ' && shiftKey) toggleCompared(row.summary.id);
  else if (key === 'Enter' || key === ' ') open(place, row.summary.id);
  else if (key === 'Delete') void trashCase(row.summary.id);
  else return false;
  return true;
}
