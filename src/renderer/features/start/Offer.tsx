import type { LucideIcon } from 'lucide-react';
import type { CommandId } from '../../../shared/core/commands.ts';
import { runCommand, useCommandAvailable } from '../../app/commands.ts';
import { useShownKeys, useSpokenKeys } from '../../app/keys.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Offer.module.css';

/** One thing to begin with, as a line of a list: its name, what it does, its shortcut. */
export function Offer({
  command,
  icon,
  words,
}: {
  command: CommandId;
  icon: LucideIcon;
  words: { readonly name: string; readonly rest: string };
}) {
  const shown = useShownKeys(command);
  const spoken = useSpokenKeys(command);
  const available = useCommandAvailable(command);
  return (
    <li>
      <button
        type="button"
        className={styles.offer}
        disabled={!available}
        aria-keyshortcuts={spoken}
        onClick={() => runCommand(command)}
      >
        <Icon of={icon} />
        <span>
          <b>{words.name}</b>
          {words.rest.startsWith(',') ? words.rest : ` ${words.rest}`}
        </span>
        {shown ? <kbd aria-hidden>{shown}</kbd> : null}
      </button>
    </li>
  );
}
