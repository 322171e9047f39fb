import type { LucideIcon } from 'lucide-react';
import { type CommandId, commands } from '../../shared/core/commands.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { runCommand, useCommandAvailable } from './commands.ts';
import { useShownKeys, useSpokenKeys } from './keys.ts';

/** An icon that does a command; unavailable while nothing on the screen answers it. */
export function CommandButton({ command, icon }: { command: CommandId; icon: LucideIcon }) {
  const shown = useShownKeys(command);
  const spoken = useSpokenKeys(command);
  const available = useCommandAvailable(command);
  return (
    <IconButton
      label={commands[command].label}
      icon={icon}
      keys={shown}
      aria-keyshortcuts={spoken}
      aria-disabled={!available}
      onClick={() => runCommand(command)}
    />
  );
}
