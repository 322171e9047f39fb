import { useEffect } from 'react';
import { useCommand } from '../../../app/commands.ts';
import { isInFocusMode } from '../../../app/focus-mode.ts';
import { closeCase, isAwayFromCases, useNavigation } from '../../../app/navigation.ts';
import { useSession } from '../../../app/session.ts';
import { chooseView } from './chosen-view.ts';

// What Escape closes before it leads back to the cases. The list beside the case is not in its way.
const NEARER = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]:not(#case-list), main search';

/** The commands of the forms in which cases are shown, and Escape, which leads from a case back to them. */
export function useViewCommands(): void {
  const hasCases = useSession((state) => (state.notebook?.caseCount ?? 0) > 0);
  useCommand('view-list', () => chooseView('list'), hasCases);
  useCommand('view-cards', () => chooseView('cards'), hasCases);
  useCommand('view-table', () => chooseView('table'), hasCases);
  useCommand('view-timeline', () => chooseView('timeline'), hasCases);
  const away = useNavigation(isAwayFromCases);
  useCommand('back', closeCase, away);
  useEffect(() => {
    if (!away) return;
    let isNearer = false;
    const look = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') isNearer = isInFocusMode() || document.querySelector(NEARER) !== null;
    };
    const back = ({ key, isComposing, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !isComposing && !defaultPrevented && !isNearer) closeCase();
    };
    window.addEventListener('keydown', look, { capture: true });
    window.addEventListener('keydown', back);
    return () => {
      window.removeEventListener('keydown', look, { capture: true });
      window.removeEventListener('keydown', back);
    };
  }, [away]);
}
