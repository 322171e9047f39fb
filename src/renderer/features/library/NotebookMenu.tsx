import { BookMarked, ChevronDown, FolderOpen, Plus } from 'lucide-react';
import { commands } from '../../../shared/core/commands.ts';
import { runCommand } from '../../app/commands.ts';
import { useShownKeys } from '../../app/keys.ts';
import { useSession } from '../../app/session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Menu, MenuItem, MenuLine, MenuNote } from '../../ui/Menu.tsx';
import styles from './NotebookMenu.module.css';
import { words } from './words.ts';

/** The notebook's name; its menu says where it is and leads to others. */
export function NotebookMenu() {
  const notebook = useSession((state) => state.notebook);
  const newKeys = useShownKeys('new-notebook');
  const openKeys = useShownKeys('open-notebook');
  if (!notebook) return null;
  const name = notebook.isExample ? words.exampleName : notebook.name;
  const control = (
    <button type="button" className={styles.book} aria-label={words.notebookMenu(name)}>
      <span>{name}</span>
      <Icon of={ChevronDown} />
    </button>
  );
  return (
    <Menu control={control}>
      <MenuNote>{notebook.location}</MenuNote>
      {notebook.readOnly ? <MenuNote>{notebook.readOnly}</MenuNote> : null}
      <MenuLine />
      <MenuItem icon={Plus} keys={newKeys} onChoose={() => runCommand('new-notebook')}>
        {commands['new-notebook'].label}
      </MenuItem>
      <MenuItem icon={FolderOpen} keys={openKeys} onChoose={() => runCommand('open-notebook')}>
        {commands['open-notebook'].label}
      </MenuItem>
      <MenuItem icon={BookMarked} onChoose={() => runCommand('open-example')}>
        {commands['open-example'].label}
      </MenuItem>
    </Menu>
  );
}
