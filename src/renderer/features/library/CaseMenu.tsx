import { Columns3, CopyPlus, FileText, Pin, PinOff, Trash2 } from 'lucide-react';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { isUlid, type Ulid } from '../../../shared/core/ids.ts';
import { toggleCompared, useComparisonChoice } from '../../app/comparison-choice.ts';
import { openCase } from '../../app/navigation.ts';
import { pinCase } from '../../app/pin-case.ts';
import { useSession } from '../../app/session.ts';
import { ContextMenu } from '../../ui/ContextMenu.tsx';
import { MenuItem, MenuLine } from '../../ui/Menu.tsx';
import styles from './CaseListPane.module.css';
import { duplicateCase, trashCase } from './library-commands.ts';
import { rowOf, useLibrary } from './library-store.ts';
import { words } from './words.ts';

/** The list's area, with the menu of the row that was asked about: by pointer, or the one the keys are on. */
export function CaseMenu({ children }: { children: ReactNode }) {
  const writable = useSession((state) => state.notebook?.readOnly === null);
  const [about, setAbout] = useState<Ulid | null>(null);
  const pinned = useLibrary((state) => (about ? (rowOf(state, about)?.summary.pinned ?? false) : false));
  const chosen = useComparisonChoice((ids) => ids);
  const ask = (event: MouseEvent<HTMLDivElement>) => {
    const id = rowUnder(event.target)?.dataset.case ?? '';
    if (isUlid(id)) return setAbout(id);
    event.preventDefault();
    event.stopPropagation();
  };
  const area = (
    <div className={styles.rows} onContextMenuCapture={ask}>
      {children}
    </div>
  );
  const onAbout = (act: (id: Ulid) => void) => () => {
    if (about) act(about);
  };
  return (
    <ContextMenu area={area}>
      <MenuItem icon={FileText} onChoose={onAbout((id) => openCase(id))}>
        {words.open}
      </MenuItem>
      <MenuItem icon={pinned ? PinOff : Pin} disabled={!writable} onChoose={onAbout((id) => void pinCase(id, !pinned))}>
        {pinned ? words.unpin : words.pin}
      </MenuItem>
      <MenuItem
        icon={Columns3}
        keys={words.compareKeys}
        ticked={about !== null && chosen.includes(about)}
        onChoose={onAbout(toggleCompared)}
      >
        {words.compareChoose}
      </MenuItem>
      <MenuLine />
      <MenuItem icon={CopyPlus} disabled={!writable} onChoose={onAbout((id) => void duplicateCase(id))}>
        {words.duplicate}
      </MenuItem>
      <MenuItem icon={Trash2} disabled={!writable} onChoose={onAbout((id) => void trashCase(id))}>
        {words.moveToTrash}
      </MenuItem>
    </ContextMenu>
  );
}

function rowUnder(target: EventTarget): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null;
  const row = target.closest<HTMLElement>('[data-case]');
  if (row) return row;
  const active = target.getAttribute('aria-activedescendant');
  return active === null ? null : (document.getElementById(active)?.closest<HTMLElement>('[data-case]') ?? null);
}
