import { useEffect, useState } from 'react';
import { listen } from '../../app/api.ts';
import { useCommand } from '../../app/commands.ts';
import { pinCase } from '../../app/pin-case.ts';
import type { CaseSession } from './open-case.ts';

/** Whether the open case is pinned, wherever it was pinned from; answers the command that pins it. */
export function usePin({ id, pinned: opened, autosave, readOnly }: CaseSession): boolean {
  const [pinned, setPinned] = useState(opened);
  useEffect(
    () =>
      listen('case.pinned', (which, now, rev) => {
        if (which !== id) return;
        autosave.adopt(rev);
        setPinned(now);
      }),
    [id, autosave],
  );
  useCommand('pin-case', () => void pinCase(id, !pinned), readOnly === null);
  return pinned;
}
