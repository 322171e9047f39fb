import { useCallback, useEffect, useState } from 'react';
import { displayTitle } from '../../../../shared/core/case-study/case-study.ts';
import type { TrashRow } from '../../../../shared/ipc/contract.ts';
import { ask, listen } from '../../../app/api.ts';
import { DocumentBar } from '../../../app/DocumentBar.tsx';
import { FirstOf } from '../../../app/FirstOf.tsx';
import { useFormats } from '../../../app/formats.ts';
import { openCase } from '../../../app/navigation.ts';
import { notify, notifyFailure } from '../../../app/notices.ts';
import { useSession } from '../../../app/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Lede, Page } from '../../../ui/Page.tsx';
import { words } from '../words.ts';
import styles from './TrashScreen.module.css';

/** Deleted cases, the last deleted first, each to be brought back. */
export function TrashScreen() {
  const formats = useFormats();
  const writable = useSession((state) => state.notebook?.readOnly === null);
  const [rows, setRows] = useState<readonly TrashRow[] | null>(null);

  const load = useCallback(async () => {
    const answer = await ask('library.trash');
    if (answer.ok) setRows(answer.value.toSorted((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1)));
    else notifyFailure(answer.failure);
  }, []);
  useEffect(() => {
    void load();
    return listen('library.changed', () => void load());
  }, [load]);

  const restore = async (row: TrashRow) => {
    const answer = await ask('case.restore', row.id);
    if (!answer.ok) return notifyFailure(answer.failure);
    await load();
    notify({
      text: words.restored(displayTitle(row.title)),
      action: { label: words.openIt, run: () => openCase(row.id) },
      passing: true,
      // The notice that offers to undo the deletion has nothing to undo any more.
      about: `trash ${row.id}`,
    });
  };
  return (
    <>
      <DocumentBar />
      <Page title={rows?.length === 0 ? words.trashEmpty : words.trash}>
        {rows ? <Lede>{rows.length === 0 ? words.trashEmptyLede : words.trashLede}</Lede> : null}
        <FirstOf items={rows ?? []}>
          {(shown) => (
            <ul className={shown.length > 0 ? styles.rows : ''}>
              {shown.map((row) => (
                <li key={row.id}>
                  <span className={styles.name}>{displayTitle(row.title)}</span>
                  <Button disabled={!writable} onClick={() => void restore(row)} aria-describedby={`deleted-${row.id}`}>
                    {words.restore}
                  </Button>
                  <span id={`deleted-${row.id}`} className={styles.when}>
                    {words.deletedAt(formats.moment(row.deletedAt))}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </FirstOf>
      </Page>
    </>
  );
}
