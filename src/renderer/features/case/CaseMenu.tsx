import type { LucideIcon } from 'lucide-react';
import {
  BookOpenText,
  Columns3,
  CopyPlus,
  Ellipsis,
  LayoutTemplate,
  Maximize2,
  Pin,
  PinOff,
  Plus,
  Printer,
  Search,
  Trash2,
} from 'lucide-react';
import { type CommandId, commands } from '../../../shared/core/commands.ts';
import { runCommand, useCommandAvailable } from '../../app/commands.ts';
import { useShownKeys } from '../../app/keys.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import { words } from './words.ts';

/** What else can be done with the case. */
export function CaseMenu({ pinned }: { pinned: boolean }) {
  return (
    <Menu align="end" control={<IconButton label={words.more} icon={Ellipsis} />}>
      <CommandItem command="add-section" icon={Plus} name={words.addSection} />
      <CommandItem command="find" icon={Search} />
      <CommandItem command="focus-mode" icon={Maximize2} />
      <CommandItem command="print" icon={Printer} />
      <CommandItem command="compare" icon={Columns3} name={words.compareWith} />
      <MenuLine />
      <CommandItem command="pin-case" icon={pinned ? PinOff : Pin} name={pinned ? words.unpin : words.pin} />
      <CommandItem command="duplicate-case" icon={CopyPlus} />
      <CommandItem command="make-lesson" icon={BookOpenText} />
      <CommandItem command="save-as-template" icon={LayoutTemplate} />
      <CommandItem command="delete-case" icon={Trash2} />
    </Menu>
  );
}

/** A command in the menu, under its own name or one that says more here. */
function CommandItem({ command, icon, name }: { command: CommandId; icon: LucideIcon; name?: string }) {
  return (
    <MenuItem
      icon={icon}
      keys={useShownKeys(command)}
      disabled={!useCommandAvailable(command)}
      // The menu still takes the focus for what was chosen in it; after that the command may give it on.
      onChoose={() => queueMicrotask(() => runCommand(command))}
    >
      {name ?? commands[command].label}
    </MenuItem>
  );
}
