import { useLayoutEffect } from 'react';
import type { CommandId } from '../../shared/core/commands.ts';

/** What every dialog lets through: how the window looks, not what stands behind the dialog. */
const OF_THE_WINDOW: readonly CommandId[] = [
  'theme-light',
  'theme-dark',
  'theme-system',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
];
const NONE: readonly CommandId[] = [];

/** The commands each open dialog lets through, in the order they were opened. */
const dialogs: { readonly lets: readonly CommandId[] }[] = [];

/** While `open`, holds every command back but those of the window and `lets`, which must stay the same array. */
export function useHeldCommands(open: boolean, lets: readonly CommandId[] = NONE): void {
  useLayoutEffect(() => {
    if (!open) return;
    const dialog = { lets };
    dialogs.push(dialog);
    return () => {
      dialogs.splice(dialogs.indexOf(dialog), 1);
    };
  }, [open, lets]);
}

/** Whether an open dialog keeps a command from what stands behind it. The menu stays usable over a dialog. */
export function isHeld(id: CommandId): boolean {
  return !OF_THE_WINDOW.includes(id) && dialogs.some(({ lets }) => !lets.includes(id));
}
