import { flushSync } from 'react-dom';
import { leaveFocusMode } from './focus-mode.ts';
import { SMALL, showIndexOver } from './frame-layout.ts';
import { changePanes } from './panes.ts';

/** Has the index on the screen when it returns, wherever it was folded away to. */
export function showIndex(): void {
  flushSync(() => {
    leaveFocusMode();
    if (window.matchMedia(SMALL).matches) showIndexOver(true);
    else changePanes((panes) => (panes.indexShown ? {} : { indexShown: true }));
  });
}
