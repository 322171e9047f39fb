import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { failureOf } from '../../../shared/core/failure.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import type { DamagedCase } from '../../../shared/ipc/contract.ts';
import { type Answer, ask } from '../../app/api.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { makeSpareEditor } from '../editor/index.ts';
import styles from './CaseScreen.module.css';
import { DamagedScreen } from './DamagedScreen.tsx';
import { OpenCase } from './OpenCase.tsx';
import { type CaseSession, openCase } from './open-case.ts';
import { useAskedAhead } from './use-asked-ahead.ts';
import { setWindowTitle } from './window-title.ts';
import { words } from './words.ts';

type Loaded =
  | { readonly is: 'open'; readonly session: CaseSession }
  | { readonly is: 'damaged'; readonly damaged: DamagedCase }
  | { readonly is: 'failed'; readonly message: string };

/** What is on the screen, and which opening of a case it came from. */
type Shown = { readonly of: string } & (Loaded | { readonly is: 'loading' });

/** Milliseconds the case before stays to be seen; a case that takes longer to open says that it is opening. */
const STAYS_MS = 150;

/**
 * One case, open for writing; or why it is not. The case before stays until this one can be drawn: most cases come faster
 * than an empty page could be painted in between.
 */
export function CaseScreen({ id }: { id: Ulid }) {
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const of = `${id} ${turn}`;
  const [shown, setShown] = useState<Shown>({ of, is: 'loading' });
  const now = useRef(shown);
  const takeAsked = useAskedAhead(now);
  useEffect(() => {
    const asked = takeAsked();
    // Back at the case that was never left.
    if (now.current.of === of && now.current.is !== 'loading') return;
    let left = false;
    const show = (next: Shown) => {
      now.current = next;
      setShown(next);
    };
    const late = setTimeout(() => show({ of, is: 'loading' }), STAYS_MS);
    void load(asked?.id === id ? asked.answer : ask('case.open', id)).then((next) => {
      clearTimeout(late);
      // Whole before it is drawn: a key pressed as soon as the case is seen finds its commands and what follows from them.
      if (!left) flushSync(() => show({ of, ...next }));
      else if (next.is === 'open') void next.session.close();
    });
    return () => {
      left = true;
      clearTimeout(late);
    };
  }, [id, of, takeAsked]);
  const session = shown.is === 'open' ? shown.session : null;
  useEffect(() => {
    makeSpareEditor();
    return () => void session?.close();
  }, [session]);
  const isOpen = session !== null;
  useEffect(() => {
    if (!isOpen) return;
    return () => setWindowTitle(null);
  }, [isOpen]);
  if (shown.is === 'open') return <OpenCase key={shown.of} session={shown.session} onAgain={again} />;
  if (shown.is === 'damaged') return <DamagedScreen key={shown.of} damaged={shown.damaged} onRecovered={again} />;
  return (
    <>
      <DocumentBar />
      <p className={styles.plain} role={shown.is === 'failed' ? 'alert' : undefined}>
        {shown.is === 'failed' ? shown.message : words.loading}
      </p>
    </>
  );
}

async function load(asked: Promise<Answer<'case.open'>>): Promise<Loaded> {
  const answer = await asked;
  if (!answer.ok) return { is: 'failed', message: answer.failure.message };
  if (answer.value.is === 'damaged') return answer.value;
  const session = openCase(answer.value.case, answer.value.folded);
  return session ? { is: 'open', session } : { is: 'failed', message: failureOf('damaged').message };
}
