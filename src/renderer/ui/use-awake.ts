import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** What a control at rest needs on it to become what it is. */
export interface Resting {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly 'aria-expanded': false;
  readonly onPointerEnter: () => void;
  readonly onPointerDown: (event: { readonly button: number }) => void;
  readonly onFocus: () => void;
  readonly onClick: () => void;
}

/**
 * Lets a control that opens something be a plain button until someone comes to it by pointer, key or assistive technology:
 * a case has dozens of them, and what opens a menu takes ten times as long to make as a button. The button that takes its
 * place must be given the same `ref`. What is opened from elsewhere too says so with `isOpen`.
 */
export function useAwake(isOpen = false): { readonly awake: boolean; readonly resting: Resting } {
  const [awake, setAwake] = useState(isOpen);
  if (isOpen && !awake) setAwake(true);
  const ref = useRef<HTMLButtonElement>(null);
  const hadFocus = useRef(false);
  const wasPressed = useRef(false);
  const wake = () => flushSync(() => setAwake(true));
  // With the button that goes the focus goes too. Where an effect gave it, waking comes later than the focus.
  useLayoutEffect(() => {
    if (!awake) return;
    if (hadFocus.current || wasPressed.current) ref.current?.focus();
    // A press that began on the button that is gone would never be one on the button that has come.
    if (wasPressed.current) setTimeout(() => ref.current?.click());
    hadFocus.current = false;
    wasPressed.current = false;
  }, [awake]);
  return {
    awake,
    resting: {
      ref,
      'aria-expanded': false,
      onPointerEnter: wake,
      onPointerDown: ({ button }) => {
        wasPressed.current = button === 0;
        wake();
      },
      onFocus: () => {
        hadFocus.current = true;
        wake();
      },
      // Pressed without being come to. Not in this turn: the press would count as one beside what it opens.
      onClick: () => {
        wake();
        setTimeout(() => ref.current?.click());
      },
    },
  };
}
