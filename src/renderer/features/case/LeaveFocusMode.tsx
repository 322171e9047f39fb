import { Minimize2 } from 'lucide-react';
import { leaveFocusMode } from '../../app/focus-mode.ts';
import { useShownKeys, useSpokenKeys } from '../../app/keys.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { words } from './words.ts';

/** The way out of the focus mode for the pointer. */
export function LeaveFocusMode() {
  return (
    <IconButton
      label={words.leaveFocusMode}
      icon={Minimize2}
      keys={useShownKeys('focus-mode')}
      aria-keyshortcuts={useSpokenKeys('focus-mode')}
      onClick={leaveFocusMode}
    />
  );
}
