import type { KeyboardEvent, Ref } from 'react';
import type { ContextProp, ListProps } from 'react-virtuoso';
import styles from './CaseList.module.css';
import { LIST_ID } from './list-focus.ts';
import { words } from './words.ts';

/** What the list's own element needs from the list. */
export interface ListContext {
  /** The place of the row the arrow keys are on. */
  readonly active: number | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

export const optionId = (index: number) => `case-option-${index}`;

/** The element that holds the rows: it has the focus, and names the row the keys are on. */
export function CaseListBox({
  context,
  ref,
  ...rest
}: ListProps & ContextProp<ListContext> & { ref?: Ref<HTMLDivElement> }) {
  return (
    <div
      {...rest}
      ref={ref}
      id={LIST_ID}
      role="listbox"
      tabIndex={0}
      aria-label={words.many}
      aria-activedescendant={context.active === null ? undefined : optionId(context.active)}
      className={styles.box}
      onKeyDown={context.onKeyDown}
      onFocus={context.onFocus}
    />
  );
}
