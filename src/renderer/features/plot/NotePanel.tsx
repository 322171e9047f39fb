import { Popover } from '@base-ui/react/popover';
import type { Annotation } from '../../../shared/core/metrics/annotation.ts';
import { focusInto } from '../../ui/focus-into.ts';
import styles from './NoteForm.module.css';
import { NoteForm } from './NoteForm.tsx';
import type { PlotContext } from './plot-context.ts';
import { words } from './words.ts';

/** The note that is being written, and what it was asked for from: it has the focus again afterwards. */
export interface Noting {
  /** By which it is known while it is not sent: its id, or the day it was asked for on. */
  readonly key: string;
  readonly note: Annotation;
  readonly isNew: boolean;
  readonly from: HTMLElement | null;
}

const BELOW = { side: 'flip', align: 'shift', fallbackAxisSide: 'none' } as const;

/** The form of a note beside what asked for it. Esc or a click beside it closes it; what was typed is there next time. */
export function NotePanel({
  noting,
  context,
  onDraft,
  onSend,
  onRemove,
  onClose,
  focusElse,
}: {
  noting: Noting;
  context: PlotContext;
  onDraft: (draft: Annotation) => void;
  onSend: (note: Annotation) => void;
  onRemove: () => void;
  onClose: () => void;
  /** What has the focus afterwards where that is gone. */
  focusElse: () => HTMLElement | null;
}) {
  const { from } = noting;
  return (
    <Popover.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={from}
          sideOffset={8}
          align="start"
          collisionPadding={12}
          collisionAvoidance={BELOW}
          className={styles.place}
        >
          <Popover.Popup className={styles.panel} finalFocus={() => (from?.isConnected ? from : (focusElse() ?? true))}>
            <Popover.Title className={styles.title}>{words.noteTitle}</Popover.Title>
            <div ref={enter}>
              <NoteForm
                note={noting.note}
                isNew={noting.isNew}
                evidence={context.evidence}
                onDraft={onDraft}
                onSend={onSend}
                onRemove={onRemove}
              />
            </div>
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
