import { useLayoutEffect } from 'react';
import { focusView } from './view-focus.ts';

/** The keys go on among the cases, where they were; not where something else has them. */
export function useReturn(): void {
  useLayoutEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.tagName === 'MAIN') focusView();
  }, []);
}
