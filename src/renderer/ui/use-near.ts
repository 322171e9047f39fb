import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { focusInto } from './focus-into.ts';
import type { NearWatch } from './near-watch.ts';

/** What a button needs on it that stands for something until someone comes near. */
export interface Far {
  readonly onPointerDown: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onClick: () => void;
}

/**
 * Whether someone has come near to an element, by scrolling, with the focus or by a press; stays true. `element` is for
 * the element, `far` for the button that stands in it until then.
 */
export function useNear<Of extends HTMLElement>(
  watch: NearWatch,
  atOnce: boolean,
): { near: boolean; element: RefObject<Of | null>; far: Far } {
  const element = useRef<Of>(null);
  const pressed = useRef(false);
  const [near, setNear] = useState(atOnce);
  if (atOnce && !near) setNear(true);
  useLayoutEffect(() => {
    return near || !element.current ? undefined : watch.once(element.current, () => setNear(true));
  }, [near, watch]);
  const come = (from: EventTarget | null) => {
    flushSync(() => setNear(true));
    if (element.current) focusInto(element.current, from);
  };
  return {
    near,
    element,
    far: {
      onPointerDown() {
        pressed.current = true;
      },
      onFocus({ relatedTarget }) {
        // What moves under the pointer between its press and its release is never pressed.
        if (!pressed.current) come(relatedTarget);
        pressed.current = false;
      },
      onClick() {
        pressed.current = false;
        come(null);
      },
    },
  };
}
