import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { focusCell, rowKey, useFocusNext } from './row-keys.ts';

/** What can be done with one row of a list; null where it cannot. */
export interface ItemActions<Item> {
  readonly change: (change: Partial<Item>, column: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
  /** Puts the row at another place, counted from nought. */
  readonly drop: (to: number) => void;
  /** Opens what belongs to the row beside its words. */
  readonly details: () => void;
  readonly remove: () => void;
}

/** What the rows are found by, and what is to be given to the button that adds one. */
export const addingRow = { 'data-row': 'add' } as const;
export const addingCell = { 'data-column': 'text' } as const;

/**
 * A list of items that are written in rows, each `data-row` with its words in `data-column="text"`. `place` is for the
 * element around the rows and the button that adds one.
 */
export interface ItemRows<Item> {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly add: () => void;
  readonly actionsOf: (item: Item, index: number) => ItemActions<Item>;
}

/**
 * Enter goes to the row below, at the end to a new one; Alt with an arrow moves a row; Alt+Enter presses
 * the button in its `data-column="details"`. The focus follows what is added, moved and removed.
 */
export function useItemRows<Item extends { readonly id: string }>({
  items,
  readOnly,
  blank,
  words,
  say,
  onItems,
}: {
  items: readonly Item[];
  readOnly: boolean;
  blank: () => Item;
  words: { readonly moved: (place: number, of: number) => string; readonly removed: string };
  /** Has a screen reader say something. */
  say: (text: string) => void;
  /** `place` names the input the change came from. */
  onItems: (next: Item[], place: string) => void;
}): ItemRows<Item> {
  const place = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(place);
  const add = () => {
    const item = blank();
    focusNext(item.id, 'text');
    onItems([...items, item], item.id);
  };
  const move = (item: Item, from: number, to: number) => {
    focusNext(item.id, 'text');
    onItems(items.toSpliced(from, 1).toSpliced(to, 0, item), `move ${item.id}`);
    say(words.moved(to + 1, items.length));
  };
  return {
    place,
    add,
    actionsOf(item, index) {
      const { id } = item;
      const step = (to: number) => (readOnly || to < 0 || to >= items.length ? null : () => move(item, index, to));
      const [up, down] = [step(index - 1), step(index + 1)];
      const details = () =>
        place.current?.querySelector<HTMLElement>(`[data-row="${id}"] [data-column="details"] button`)?.click();
      return {
        up,
        details,
        down,
        drop: (to) => step(to)?.(),
        change: (change, column) =>
          onItems(
            items.map((one) => (one.id === id ? { ...one, ...change } : one)),
            `${id} ${column}`,
          ),
        onKey(event) {
          const key = rowKey(event);
          if (key === null) return;
          event.preventDefault();
          const below = items[index + 1];
          if (key === 'up') up?.();
          else if (key === 'down') down?.();
          else if (key === 'details') details();
          else if (below) focusCell(place.current, below.id, 'text');
          else if (!readOnly) add();
        },
        remove() {
          const near = items[index + 1] ?? items[index - 1];
          focusNext(near?.id ?? addingRow['data-row'], 'text');
          onItems(
            items.filter((one) => one.id !== id),
            `remove ${id}`,
          );
          say(words.removed);
        },
      };
    },
  };
}
