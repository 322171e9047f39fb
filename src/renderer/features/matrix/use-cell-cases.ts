import { useEffect, useState } from 'react';
import type { LibraryPage } from '../../../shared/ipc/contract.ts';
import { ask, listen } from '../../app/api.ts';
import { notifyFailure } from '../../app/notices.ts';
import { type Cell, cellChoices } from './cell.ts';

/** As many as are read beside the matrix; the list has them all. */
const SHOWN = 40;

/** The cases of a cell, newest first, as they are and as they become; null before the first answer. */
export function useCellCases(cell: Cell): LibraryPage | null {
  const [page, setPage] = useState<LibraryPage | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      const query = { text: '', sort: 'newest first', goal: null, offset: 0, limit: SHOWN } as const;
      const answer = await ask('library.page', { ...query, choices: cellChoices(cell) });
      if (!wanted) return;
      if (answer.ok) setPage(answer.value);
      else notifyFailure(answer.failure);
    };
    setPage(null);
    void look();
    const stop = listen('library.changed', () => void look());
    return () => {
      wanted = false;
      stop();
    };
  }, [cell]);
  return page;
}
