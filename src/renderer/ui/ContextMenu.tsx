import { ContextMenu as Base } from '@base-ui/react/context-menu';
import type { ReactElement, ReactNode } from 'react';
import styles from './Menu.module.css';

/** The menu of what is under the pointer, or under the focus with Shift+F10. `area` is where it opens. */
export function ContextMenu({ area, children }: { area: ReactElement; children: ReactNode }) {
  return (
    <Base.Root>
      <Base.Trigger render={area} />
      <Base.Portal>
        <Base.Positioner className={styles.place}>
          <Base.Popup className={styles.menu}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
