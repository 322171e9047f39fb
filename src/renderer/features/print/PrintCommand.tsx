import { useState } from 'react';
import type { Ulid } from '../../../shared/core/ids.ts';
import { ask } from '../../app/api.ts';
import { useCommand } from '../../app/commands.ts';
import { flushAll } from '../../app/flush.ts';
import { PrintOver } from './PrintOver.tsx';

/** Answers the command "Print to PDF" while a case is shown: saves what was typed, then opens the preview over the app. */
export function PrintCommand({ id, title }: { id: Ulid; title: string }) {
  const [open, setOpen] = useState(false);
  useCommand('print', () => {
    void flushAll().then(() => setOpen(true));
  });
  return open ? (
    <PrintOver
      title={title}
      makePages={(options) => ask('print.render', id, options)}
      onClosed={() => setOpen(false)}
    />
  ) : null;
}
