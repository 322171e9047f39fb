import { Ellipsis } from 'lucide-react';
import type { TagCount } from '../../../shared/ipc/tag-answers.ts';
import { useFormats } from '../../app/formats.ts';
import { chooseAmongAll } from '../../app/navigation.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuLine } from '../../ui/Menu.tsx';
import type { Asking } from './TagDialogs.tsx';
import styles from './Tags.module.css';
import { words } from './words.ts';

/** A tag: its name, which shows its cases, how many they are, and what can be done with it. */
export function TagRow({
  tag,
  writable,
  chosen,
  onPick,
  onAsk,
  onUnify,
}: {
  tag: TagCount;
  writable: boolean;
  chosen: boolean;
  onPick: (name: string, is: boolean) => void;
  onAsk: (asking: Asking) => void;
  onUnify: () => void;
}) {
  const formats = useFormats();
  const { name, spellings, cases } = tag;
  const others = spellings.filter((spelling) => spelling !== name);
  return (
    <li>
      <input
        type="checkbox"
        aria-label={words.choose(name)}
        checked={chosen}
        onChange={(event) => onPick(name, event.target.checked)}
      />
      <button
        type="button"
        className={styles.name}
        title={words.show(name)}
        onClick={() => chooseAmongAll([{ kind: 'tag', values: spellings }])}
      >
        <span dir="auto">{name}</span>
        {others.length > 0 ? <span className={styles.also}>{words.alsoWritten(others)}</span> : null}
      </button>
      <span className={styles.count}>{formats.counted(cases, words.one, words.many)}</span>
      <Menu align="end" control={<IconButton label={words.menu(name)} icon={Ellipsis} />}>
        <MenuItem disabled={!writable} onChoose={() => onAsk({ for: 'rename', tags: [tag] })}>
          {words.rename}
        </MenuItem>
        {others.length > 0 ? (
          <MenuItem disabled={!writable} onChoose={onUnify}>
            {words.unify(name)}
          </MenuItem>
        ) : null}
        <MenuLine />
        <MenuItem disabled={!writable} onChoose={() => onAsk({ for: 'remove', tags: [tag] })}>
          {words.remove}
        </MenuItem>
      </Menu>
    </li>
  );
}
