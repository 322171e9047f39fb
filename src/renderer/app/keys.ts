import { type CommandId, keysOf } from '../../shared/core/commands.ts';
import { shownAccelerator, spokenAccelerator } from './accelerator.ts';
import { useSession } from './session.ts';

/** A command's shortcut as it is shown on this system; undefined when it has none. */
export function useShownKeys(id: CommandId): string | undefined {
  const platform = useSession((state) => state.platform);
  const keys = keysOf(id, platform);
  return keys && shownAccelerator(keys, platform);
}

/** The same for a control's `aria-keyshortcuts`. */
export function useSpokenKeys(id: CommandId): string | undefined {
  const platform = useSession((state) => state.platform);
  const keys = keysOf(id, platform);
  return keys && spokenAccelerator(keys, platform);
}
