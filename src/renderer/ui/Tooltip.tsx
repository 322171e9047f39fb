import { Tooltip as Base } from '@base-ui/react/tooltip';
import { useEffect, useState } from 'react';
import styles from './Tooltip.module.css';
import { followTips, type Tip } from './tips.ts';

/**
 * Shows the name of the icon that the pointer rests on or the keyboard reached, with its shortcut. One for the whole
 * window: an icon asks for it with `tip()`, which costs it nothing while nobody comes near.
 */
export function Tooltip() {
  const [shown, setShown] = useState<Tip | null>(null);
  useEffect(() => followTips(setShown), []);
  if (!shown) return null;
  return (
    <Base.Root open onOpenChange={(open) => (open ? undefined : setShown(null))}>
      <Base.Portal>
        <Base.Positioner anchor={shown.element} sideOffset={6} className={styles.place}>
          <Base.Popup className={styles.tip}>
            {shown.says}
            {shown.keys ? <kbd>{shown.keys}</kbd> : null}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
