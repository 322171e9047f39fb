import type { KeyboardEvent, Ref } from 'react';
import type { ContextProp, ListProps } from 'react-virtuoso';
import styles from './Cards.module.css';
import { VIEW_ID } from './view-focus.ts';
import { words } from './words.ts';

/** What the element of the cards needs from them. */
export interface CardsContext {
  readonly active: number | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

export const cardId = (index: number) => `case-card-${index}`;

/** The element that holds the cards: it has the focus, and names the card the keys are on. */
export function CardsBox({
  context,
  ref,
  ...rest
}: ListProps & ContextProp<CardsContext> & { ref?: Ref<HTMLDivElement> }) {
  return (
    <div
      {...rest}
      ref={ref}
      id={VIEW_ID}
      role="listbox"
      tabIndex={0}
      aria-label={words.cards}
      aria-activedescendant={context.active === null ? undefined : cardId(context.active)}
      className={styles.box}
      onKeyDown={context.onKeyDown}
      onFocus={context.onFocus}
    />
  );
}
