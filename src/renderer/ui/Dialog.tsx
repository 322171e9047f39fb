import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type KeyboardEventHandler, type ReactNode, type RefObject, useLayoutEffect } from 'react';
import type { CommandId } from '../../shared/core/commands.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { useHeldCommands } from './open-dialogs.ts';

/**
 * A window over the app: keeps the focus inside, closes by Esc, its cross or a click beside it, and gives the focus
 * back. `whole` fills the app, for a screen of its own such as the print preview.
 */
export function Dialog({
  open,
  onClose,
  title,
  closeLabel = 'Close',
  whole = false,
  wide = false,
  first,
  lets,
  onKeyDown,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel?: string;
  whole?: boolean;
  /** Wider, for a table. */
  wide?: boolean;
  /** What has the focus at first; else the first control. */
  first?: RefObject<HTMLElement | null>;
  /** Commands that reach what stands behind it; the same array each time. */
  lets?: readonly CommandId[];
  /** Keys that nothing inside has answered. */
  onKeyDown?: KeyboardEventHandler;
  children: ReactNode;
}) {
  useHeldCommands(open, lets);
  return (
    <Base.Root open={open} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Base.Portal>
        {whole ? null : <Base.Backdrop className={styles.scrim} />}
        <Base.Popup
          className={whole ? styles.whole : `${styles.dialog} ${wide ? styles.wide : ''}`}
          onKeyDown={onKeyDown}
          {...(first ? { initialFocus: first } : {})}
        >
          {whole ? (
            <Base.Title className="spoken">{title}</Base.Title>
          ) : (
            <div className={styles.head}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close render={<IconButton label={closeLabel} icon={X} />} />
            </div>
          )}
          {children}
          {first ? <FocusInTime first={first} /> : null}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** The window itself gives the focus a frame later, and the keys in between would go to what stands behind it. */
function FocusInTime({ first }: { first: RefObject<HTMLElement | null> }) {
  useLayoutEffect(() => {
    // Only once the window has noted where the focus was, to give it back there.
    queueMicrotask(() => queueMicrotask(() => first.current?.focus()));
  }, [first]);
  return null;
}
