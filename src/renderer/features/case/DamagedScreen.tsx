import { useState } from 'react';
import { displayTitle } from '../../../shared/core/case-study/case-study.ts';
import type { DamagedCase } from '../../../shared/ipc/contract.ts';
import { ask } from '../../app/api.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { notify, notifyFailure } from '../../app/notices.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DamagedScreen.module.css';
import { words } from './words.ts';

/** A case whose file cannot be read: what happened, what was kept, and the version that can take its place. */
export function DamagedScreen({ damaged, onRecovered }: { damaged: DamagedCase; onRecovered: () => void }) {
  const locale = useSession((state) => state.locale);
  const [busy, setBusy] = useState(false);
  const { title, goodVersionFrom: from } = damaged;
  const date = from === null ? '' : new Date(from).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
  const recover = async () => {
    setBusy(true);
    const answer = await ask('case.recover', damaged.id);
    setBusy(false);
    if (!answer.ok) return notifyFailure(answer.failure);
    onRecovered();
    notify({ text: words.versionOpened(date), kept: words.damagedKept, about: 'recovered' });
  };
  return (
    <>
      <DocumentBar />
      <article className={styles.page}>
        <h1>{words.damagedTitle}</h1>
        <p>{title === null ? damaged.message : words.damagedNamed(displayTitle(title))}</p>
        {from === null ? (
          <p>{words.noVersion}</p>
        ) : (
          <p>
            <Button look="main" big disabled={busy} onClick={() => void recover()}>
              {words.takeVersion(date)}
            </Button>
          </p>
        )}
        <p className={styles.note}>{from === null ? words.damagedStays : words.recoverKeeps}</p>
      </article>
    </>
  );
}
