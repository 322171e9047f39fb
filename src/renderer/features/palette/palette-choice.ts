import type { CommandId } from '../../../shared/core/commands.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { Option } from '../../ui/OptionGroups.tsx';

/** Where a line of the palette leads. */
export type Leads =
  | { readonly to: 'command'; readonly id: CommandId }
  | { readonly to: 'case' | 'lesson' | 'plan'; readonly id: Ulid };

export interface PaletteChoice extends Option {
  readonly leads: Leads;
}
