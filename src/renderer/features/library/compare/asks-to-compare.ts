import type { MouseEvent } from 'react';

/** Whether a press on a case chooses it to be compared instead of opening it: on its box, or with a key held. */
export function asksToCompare({ target, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || (target instanceof Element && target.closest('[data-compare]') !== null);
}
