import { lazy, Suspense, useState } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import { useCommand } from '../../app/commands.ts';
import { flushAll } from '../../app/flush.ts';

// The PDF reader is larger than the rest of the window; nobody waits for it who does not print.
const PrintPreview = lazy(async () => ({ default: (await import('./PrintPreview.tsx')).PrintPreview }));

/** Answers the command "Print to PDF" while a case is shown: saves what was typed, then opens the preview over the app. */
export function PrintCommand({ id, title }: { id: Ulid; title: string }) {
  const [open, setOpen] = useState(false);
  useCommand('print', () => {
    void flushAll().then(() => setOpen(true));
  });
  return open ? (
    <Suspense>
      <PrintPreview id={id} title={title} onClosed={() => setOpen(false)} />
    </Suspense>
  ) : null;
}
