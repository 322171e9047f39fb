import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import styles from './Explained.module.css';
import { useAwake } from './use-awake.ts';

/**
 * A computed figure that says where it comes from when it is pressed. The explanation takes the focus; Esc gives it back.
 * With `open` it is opened from elsewhere too.
 */
export function Explained({
  label,
  title,
  lines,
  className = '',
  byTab = true,
  open,
  onOpen,
  children,
}: {
  /** The spoken name of the figure. */
  label: string;
  title: string;
  /** Asked for when it is opened. */
  lines: () => readonly string[];
  className?: string | undefined;
  /** False where another control opens it too, so that Tab goes on through what is typed. */
  byTab?: boolean;
  open?: boolean;
  onOpen?: (open: boolean) => void;
  children: ReactNode;
}) {
  const { awake, resting } = useAwake(open);
  const look = { 'aria-label': label, tabIndex: byTab ? 0 : -1, className: `${styles.figure} ${className}` };
  if (!awake)
    return (
      <button type="button" aria-haspopup="dialog" {...look} {...resting}>
        {children}
      </button>
    );
  const control = open === undefined ? {} : { open, onOpenChange: (next: boolean) => onOpen?.(next) };
  return (
    <Popover.Root {...control}>
      <Popover.Trigger ref={resting.ref} {...look}>
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} className={styles.place}>
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.title}>{title}</Popover.Title>
            <Lines lines={lines} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

// Drawn by the popup, so that nothing is explained while nobody asks.
function Lines({ lines }: { lines: () => readonly string[] }) {
  return lines().map((line) => <p key={line}>{line}</p>);
}
