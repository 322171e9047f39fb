import { type CommandId, commands, keysOf, nameAlone } from '../../../shared/core/commands.ts';
import { shownAccelerator } from '../../app/accelerator.ts';
import { markMatches, matcherOf } from '../../ui/matching-words.ts';
import { commandIcon } from './command-icons.ts';
import type { PaletteChoice } from './palette-choice.ts';
import { whyUnavailable } from './why-unavailable.ts';

/** How things stood when the palette was opened. */
export interface Circumstances {
  readonly available: ReadonlySet<CommandId>;
  readonly caseOpen: boolean;
  readonly readOnly: boolean;
  readonly platform: 'darwin' | 'win32' | 'linux';
}

/**
 * The commands whose name has what was typed, those that can be done now first; else in the order of the menus. The
 * palette itself is none of them.
 */
export function commandChoices(typed: string, circumstances: Circumstances): readonly PaletteChoice[] {
  const has = matcherOf(typed);
  const found = (Object.keys(commands) as CommandId[]).filter((id) => {
    return id !== 'palette' && has(`${nameAlone(id)} ${commands[id].label}`);
  });
  const choices = found.map((id) => commandChoice(id, typed, circumstances));
  return [...choices.filter(({ off }) => !off), ...choices.filter(({ off }) => off)];
}

function commandChoice(
  id: CommandId,
  typed: string,
  { available, caseOpen, readOnly, platform }: Circumstances,
): PaletteChoice {
  const name = nameAlone(id);
  const keys = keysOf(id, platform);
  const can = available.has(id);
  return {
    id: `command-${id}`,
    name,
    marks: markMatches(name, typed),
    icon: commandIcon(id),
    about: can ? '' : whyUnavailable(id, caseOpen, readOnly),
    keys: can && keys ? shownAccelerator(keys, platform) : undefined,
    off: !can,
    leads: { to: 'command', id },
  };
}
