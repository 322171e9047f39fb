import { useLayoutEffect } from 'react';
import { focusView } from './view-focus.ts';
import type { ViewPlace } from './view-places.ts';

/** Back from a case that was opened here, the keys go on from where they were. */
export function useReturn({ active }: ViewPlace): void {
  useLayoutEffect(() => {
    const nowhere = document.activeElement === document.body || document.activeElement?.tagName === 'MAIN';
    if (active !== null && nowhere) focusView();
  }, [active]);
}
