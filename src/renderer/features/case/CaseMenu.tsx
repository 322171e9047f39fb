import type { LucideIcon } from 'lucide-react';
import { CopyPlus, Ellipsis, LayoutTemplate, Maximize2, Plus, Printer, Search, Trash2 } from 'lucide-react';
import { type CommandId, commands } from '../../../shared/core/commands.ts';
import { runCommand, useCommandAvailable } from '../../app/commands.ts';
import { useShownKeys } from '../../app/keys.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import { words } from './words.ts';

/** What else can be done with the case. */
export function CaseMenu() {
  return (
    <Menu align="end" control={<IconButton label={words.more} icon={Ellipsis} />}>
      <CommandItem command="add-section" icon={Plus} />
      <CommandItem command="find" icon={Search} />
      <CommandItem command="focus-mode" icon={Maximize2} />
      <CommandItem command="print" icon={Printer} />
      <MenuLine />
      <CommandItem command="duplicate-case" icon={CopyPlus} />
      <CommandItem command="save-as-template" icon={LayoutTemplate} />
      <CommandItem command="delete-case" icon={Trash2} />
    </Menu>
  );
}

function CommandItem({ command, icon }: { command: CommandId; icon: LucideIcon }) {
  return (
    <MenuItem
      icon={icon}
      keys={useShownKeys(command)}
      disabled={!useCommandAvailable(command)}
      onChoose={() => runCommand(command)}
    >
      {command === 'add-section' ? words.addSection : commands[command].label}
    </MenuItem>
  );
}
