import {
  ArrowLeft,
  BookOpenText,
  Columns3,
  Compass,
  FileText,
  Grid3x3,
  House,
  Info,
  ListChecks,
  type LucideIcon,
  Pencil,
  Pin,
  Plus,
  Printer,
  Redo2,
  Search,
  Star,
  SwatchBook,
  Tag,
  Trash2,
  Undo2,
  Wrench,
} from 'lucide-react';
import { type CommandId, commands, type MenuName } from '../../../shared/core/commands.ts';

const OF_MENUS: Readonly<Record<MenuName, LucideIcon>> = {
  file: FileText,
  edit: Pencil,
  insert: Plus,
  view: SwatchBook,
  tools: Wrench,
  help: Info,
};

const OWN: Partial<Readonly<Record<CommandId, LucideIcon>>> = {
  'new-case': Plus,
  'new-notebook': Plus,
  'pin-case': Pin,
  'delete-case': Trash2,
  print: Printer,
  undo: Undo2,
  redo: Redo2,
  find: Search,
  search: Search,
  plan: Compass,
  'show-start': House,
  'show-keepers': Star,
  'show-open-changes': ListChecks,
  'show-matrix': Grid3x3,
  'make-lesson': BookOpenText,
  'show-tags': Tag,
  back: ArrowLeft,
  compare: Columns3,
  'show-lessons': BookOpenText,
};

/** The drawing beside a command: its own, else that of its menu. */
export function commandIcon(id: CommandId): LucideIcon {
  return OWN[id] ?? OF_MENUS[commands[id].menu];
}
