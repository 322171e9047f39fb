import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { failureOf } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { DamagedCase } from '../../../shared/ipc/contract.ts';
import { ask } from '../../app/api.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import styles from './CaseScreen.module.css';
import { DamagedScreen } from './DamagedScreen.tsx';
import { OpenCase } from './OpenCase.tsx';
import { type CaseSession, openCase } from './open-case.ts';
import { words } from './words.ts';

type Shown =
  | { readonly is: 'loading' }
  | { readonly is: 'open'; readonly session: CaseSession }
  | { readonly is: 'damaged'; readonly damaged: DamagedCase }
  | { readonly is: 'failed'; readonly message: string };

/** One case, open for writing; or why it is not. */
export function CaseScreen({ id, onClosed }: { id: Ulid; onClosed: () => void }) {
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return <CaseLoader key={`${id} ${turn}`} id={id} onAgain={again} onClosed={onClosed} />;
}

function CaseLoader({ id, onAgain }: { id: Ulid; onAgain: () => void; onClosed: () => void }) {
  const [shown, setShown] = useState<Shown>({ is: 'loading' });
  useEffect(() => {
    let session: CaseSession | null = null;
    let left = false;
    void load(id).then((next) => {
      if (next.is === 'open') session = next.session;
      if (left) void session?.close();
      // Whole before it is drawn: a key pressed as soon as the case is seen finds its commands and what follows from them.
      else flushSync(() => setShown(next));
    });
    return () => {
      left = true;
      void session?.close();
    };
  }, [id]);
  if (shown.is === 'open') return <OpenCase session={shown.session} onAgain={onAgain} />;
  if (shown.is === 'damaged') return <DamagedScreen damaged={shown.damaged} onRecovered={onAgain} />;
  return (
    <>
      <DocumentBar />
      <p className={styles.plain} role={shown.is === 'failed' ? 'alert' : undefined}>
        {shown.is === 'failed' ? shown.message : words.loading}
      </p>
    </>
  );
}

async function load(id: Ulid): Promise<Shown> {
  const answer = await ask('case.open', id);
  if (!answer.ok) return { is: 'failed', message: answer.failure.message };
  if (answer.value.is === 'damaged') return answer.value;
  const session = openCase(answer.value.case, answer.value.folded);
  return session ? { is: 'open', session } : { is: 'failed', message: failureOf('damaged').message };
}
