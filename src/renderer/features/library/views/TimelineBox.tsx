import type { KeyboardEvent, Ref } from 'react';
import type { ContextProp, ListProps } from 'react-virtuoso';
import styles from './Timeline.module.css';
import { VIEW_ID } from './view-focus.ts';
import { words } from './words.ts';

/** What the element of the campaigns needs from the timeline. */
export interface TimelineContext {
  readonly active: number | null;
  /** CSS pixels of all the time that is shown. */
  readonly width: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

export const spanId = (index: number) => `case-span-${index}`;

/** The element that holds the campaigns: it has the focus, and names the one the keys are on. */
export function TimelineBox({
  context,
  ref,
  style,
  ...rest
}: ListProps & ContextProp<TimelineContext> & { ref?: Ref<HTMLDivElement> }) {
  return (
    <div
      {...rest}
      ref={ref}
      id={VIEW_ID}
      role="listbox"
      tabIndex={0}
      aria-label={words.timeline}
      aria-activedescendant={context.active === null ? undefined : spanId(context.active)}
      className={styles.box}
      style={{ ...style, width: context.width, minWidth: '100%' }}
      onKeyDown={context.onKeyDown}
      onFocus={context.onFocus}
    />
  );
}
