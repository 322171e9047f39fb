import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { focusInto } from './focus-into.ts';
import type { NearWatch } from './near-watch.ts';

/**
 * Whether someone has come near to an element, by scrolling or with the focus; stays true. `element` and `onFocus` are for
 * the element, and for what stands in it until then.
 */
export function useNear<Of extends HTMLElement>(
  watch: NearWatch,
  atOnce: boolean,
): { near: boolean; element: RefObject<Of | null>; onFocus: (event: FocusEvent) => void } {
  const element = useRef<Of>(null);
  const [near, setNear] = useState(atOnce);
  if (atOnce && !near) setNear(true);
  useLayoutEffect(() => {
    return near || !element.current ? undefined : watch.once(element.current, () => setNear(true));
  }, [near, watch]);
  const onFocus = ({ relatedTarget }: FocusEvent) => {
    flushSync(() => setNear(true));
    if (element.current) focusInto(element.current, relatedTarget);
  };
  return { near, element, onFocus };
}
