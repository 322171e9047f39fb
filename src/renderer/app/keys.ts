import { type CommandId, commands } from '../../shared/core/commands.ts';
import { shownAccelerator, spokenAccelerator } from './accelerator.ts';
import { useSession } from './session.ts';

/** A command's shortcut as it is shown on this system; undefined when it has none. */
export function useShownKeys(id: CommandId): string | undefined {
  const platform = useSession((state) => state.platform);
  const command = commands[id];
  return 'keys' in command ? shownAccelerator(command.keys, platform) : undefined;
}

/** The same for a control's `aria-keyshortcuts`. */
export function useSpokenKeys(id: CommandId): string | undefined {
  const platform = useSession((state) => state.platform);
  const command = commands[id];
  return 'keys' in command ? spokenAccelerator(command.keys, platform) : undefined;
}
