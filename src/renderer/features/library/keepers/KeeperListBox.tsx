import type { KeyboardEvent, Ref } from 'react';
import type { ContextProp, ListProps } from 'react-virtuoso';
import styles from './Keepers.module.css';
import { words } from './words.ts';

/** What the list's own element needs from the list. */
export interface KeeperListContext {
  readonly active: number | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

export const keeperOptionId = (index: number) => `keeper-${index}`;

/** The element that holds the keepers: it has the focus, and names the one the keys are on. */
export function KeeperListBox({
  context,
  ref,
  ...rest
}: ListProps & ContextProp<KeeperListContext> & { ref?: Ref<HTMLDivElement> }) {
  return (
    <div
      {...rest}
      ref={ref}
      role="listbox"
      tabIndex={0}
      aria-label={words.keepers}
      aria-activedescendant={context.active === null ? undefined : keeperOptionId(context.active)}
      className={styles.box}
      onKeyDown={context.onKeyDown}
      onFocus={context.onFocus}
    />
  );
}
