import { useEffect } from 'react';
import { announce } from '../../app/announce.ts';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/session.ts';
import styles from './CaseListPane.module.css';
import { useLibrary } from './library-store.ts';
import { words } from './words.ts';

/** Milliseconds without a key before the count is spoken. */
const PAUSE = 700;

/** How many cases are shown, of how many: the heading of the list, or of the screen they fill. */
export function Count({ as: Heading = 'h2' }: { as?: 'h1' | 'h2' }) {
  const formats = useFormats();
  const total = useLibrary((state) => state.total);
  const narrowed = useLibrary((state) => state.text.trim() !== '' || state.goal !== null || state.choices.length > 0);
  const text = useLibrary((state) => state.text);
  const all = useSession((state) => state.notebook?.caseCount ?? 0);
  const unlisted = useLibrary((state) => state.progress?.unlisted ?? 0);
  const counted = formats.counted(total ?? 0, words.one, words.many);

  useEffect(() => {
    if (text.trim() === '') return;
    const timer = setTimeout(() => announce(words.found(counted)), PAUSE);
    return () => clearTimeout(timer);
  }, [text, counted]);

  if (total === null) return <span className={styles.count} />;
  if (total === 0 && unlisted > 0) return <Heading className={styles.count}>{words.noneSoFar}</Heading>;
  if (total === 0 && !narrowed) return <Heading className={styles.count}>{words.noCasesYet}</Heading>;
  if (total === 0) return <Heading className={styles.count}>{words.noCases}</Heading>;
  const isPart = narrowed && total < all;
  const shown = isPart ? words.of(counted, formats.count(all)) : counted;
  if (unlisted > 0) return <Heading className={styles.count}>{words.soFar(shown)}</Heading>;
  return (
    <Heading className={styles.count} title={shown}>
      {formats.count(total)}
      <span className={isPart ? styles.noun : undefined}> {total === 1 ? words.one : words.many}</span>
      {isPart ? words.ofAll(formats.count(all)) : ''}
    </Heading>
  );
}
