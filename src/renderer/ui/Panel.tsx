import { Popover } from '@base-ui/react/popover';
import { type ReactNode, useState } from 'react';
import { focusInto } from './focus-into.ts';
import styles from './Panel.module.css';
import { useAwake } from './use-awake.ts';

// Never beside the control: where there is no room below or above, the panel scrolls.
const BELOW = { side: 'flip', align: 'shift', fallbackAxisSide: 'none' } as const;

/**
 * A control that opens a small panel below itself: the panel takes the focus, Esc or a click beside it closes it, and the
 * control has the focus again. `children` may close it.
 */
export function Panel({
  label,
  title,
  className = '',
  control,
  children,
}: {
  /** The spoken name of the control, where its words alone do not say enough. */
  label?: string | undefined;
  title: string;
  /** The look of the control. */
  className?: string | undefined;
  control: ReactNode;
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const { awake, resting } = useAwake();
  const look = { 'aria-label': label, className: `${styles.control} ${className}` };
  if (!awake)
    return (
      <button type="button" aria-haspopup="dialog" {...look} {...resting}>
        {control}
      </button>
    );
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger ref={resting.ref} {...look}>
        {control}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner
          sideOffset={6}
          align="start"
          collisionPadding={12}
          collisionAvoidance={BELOW}
          className={styles.place}
        >
          <Popover.Popup className={styles.panel}>
            <Popover.Title className={styles.title}>{title}</Popover.Title>
            <div ref={enter}>{children(() => setOpen(false))}</div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

// In the same turn as the key that opened it: a frame later the next letter would be lost.
function enter(panel: HTMLElement | null): void {
  if (panel) focusInto(panel, null);
}
