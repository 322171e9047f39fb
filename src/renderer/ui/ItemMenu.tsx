import { GripVertical } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from './IconButton.tsx';
import styles from './ItemMenu.module.css';
import { Menu, type MenuHandle, MenuItem, MenuLine } from './Menu.tsx';
import { watchRowDrag } from './row-drag.ts';
import type { ItemActions } from './use-item-rows.ts';

/**
 * What can be done with a row of a list, in its left margin: seen when the row is pointed at or has the focus. The row is
 * dragged by it too.
 */
export function ItemMenu({
  label,
  words,
  more,
  actions: { up, down, drop, details, remove },
}: {
  label: string;
  words: { readonly up: string; readonly down: string; readonly details?: string; readonly remove: string };
  /** What else can be done with this one. */
  more?: { readonly label: string; readonly run: () => void };
  actions: Pick<ItemActions<never>, 'up' | 'down' | 'drop' | 'remove'> & { readonly details?: () => void };
}) {
  const menu = useRef<MenuHandle>(null);
  // The press that became a drag opens the menu in the frame behind it, which may be over or still to come.
  const isDrag = useRef(false);
  const begun = () => {
    isDrag.current = true;
    menu.current?.close();
  };
  const isPressed = () => {
    isDrag.current = false;
  };
  return (
    <span
      className={styles.grip}
      onPointerDown={(event) => {
        isPressed();
        watchRowDrag(event, { begun, dropped: drop });
      }}
      onKeyDownCapture={isPressed}
    >
      <Menu handle={menu} mayOpen={() => !isDrag.current} control={<IconButton label={label} icon={GripVertical} />}>
        {details ? (
          <MenuItem keys="Alt Enter" onChoose={details}>
            {words.details}
          </MenuItem>
        ) : null}
        {more ? <MenuItem onChoose={more.run}>{more.label}</MenuItem> : null}
        {details || more ? <MenuLine /> : null}
        <MenuItem keys="Alt ↑" disabled={!up} onChoose={() => up?.()}>
          {words.up}
        </MenuItem>
        <MenuItem keys="Alt ↓" disabled={!down} onChoose={() => down?.()}>
          {words.down}
        </MenuItem>
        <MenuItem onChoose={remove}>{words.remove}</MenuItem>
      </Menu>
    </span>
  );
}
