import { Popover } from '@base-ui/react/popover';
import type { ReactNode, Ref } from 'react';
import styles from './Explained.module.css';

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
  ref,
  children,
}: {
  /** The spoken name of the figure. */
  label: string;
  title: string;
  lines: readonly string[];
  className?: string | undefined;
  /** False where another control opens it too, so that Tab goes on through what is typed. */
  byTab?: boolean;
  open?: boolean;
  onOpen?: (open: boolean) => void;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}) {
  const control = open === undefined ? {} : { open, onOpenChange: (next: boolean) => onOpen?.(next) };
  return (
    <Popover.Root {...control}>
      <Popover.Trigger
        ref={ref}
        aria-label={label}
        tabIndex={byTab ? 0 : -1}
        className={`${styles.figure} ${className}`}
      >
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={4} className={styles.place}>
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.title}>{title}</Popover.Title>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
