import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { announce } from './announce.ts';
import { useCommand } from './commands.ts';
import { leaveFocusMode, setFocusMode, useFocusMode } from './focus-mode.ts';
import { words } from './words.ts';

// What Escape closes before it ends the focus mode.
const NEARER = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], search';

/** The focus mode's command and, while it is on, Escape; true while a case is shown by itself. */
export function useFocusModeKeys(caseShown: boolean): boolean {
  const on = useFocusMode() && caseShown;
  useCommand('focus-mode', on ? leaveFocusMode : enter, caseShown);
  useEffect(() => {
    if (!on) return;
    let isNearer = false;
    const look = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') isNearer = document.querySelector(NEARER) !== null;
    };
    const leave = ({ key, isComposing }: KeyboardEvent) => {
      if (key === 'Escape' && !isComposing && !isNearer) leaveFocusMode();
    };
    // The text takes every Escape for its own, so whether something took it is seen before and not after.
    window.addEventListener('keydown', look, { capture: true });
    window.addEventListener('keydown', leave);
    return () => {
      window.removeEventListener('keydown', look, { capture: true });
      window.removeEventListener('keydown', leave);
    };
  }, [on]);
  return on;
}

function enter(): void {
  flushSync(() => setFocusMode(true));
  // The focus may have been in a pane that is gone now.
  if (document.activeElement === document.body) document.querySelector('main')?.focus();
  announce(words.focusMode);
}
