import { ArrowLeft, Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { compared } from '../../../shared/core/compare/compare-limits.ts';
import { compareWords } from '../../../shared/core/compare/compare-words.ts';
import type { Ulid } from '../../../shared/core/ids.ts';
import { CasePick } from '../../app/CasePick.tsx';
import { CommandButton } from '../../app/CommandButton.tsx';
import { useCommand } from '../../app/commands.ts';
import { DocumentBar } from '../../app/DocumentBar.tsx';
import { flushAll } from '../../app/flush.ts';
import { useFormats } from '../../app/formats.ts';
import { goBack, showComparison, useNavigation } from '../../app/navigation.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import styles from './Compare.module.css';
import { ComparisonBody } from './ComparisonBody.tsx';
import { useComparison } from './use-comparison.ts';
import { words } from './words.ts';

/** Two to four cases side by side, and the line that adds one. */
export function ComparisonScreen({ onPrint }: { onPrint: (ids: readonly Ulid[]) => void }) {
  const formats = useFormats();
  const ids = useNavigation((state) => state.compared);
  const shown = useComparison(ids);
  const page = useRef<HTMLDivElement>(null);
  const isEnough = ids.length >= compared.least;
  useCommand('back', goBack);
  useCommand('print', () => void flushAll().then(() => onPrint(ids)), isEnough);
  const asked = ids.join(' ');
  useEffect(() => {
    // Whoever came here to choose types at once; else the page has the focus, and is read from its top.
    const place = isEnough ? page.current : page.current?.querySelector<HTMLElement>('textarea');
    place?.focus({ preventScroll: true });
  }, [isEnough]);
  useEffect(() => {
    // What had the focus may be gone with its case, or with the line that adds one.
    if (asked !== '' && document.activeElement === document.body) page.current?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <>
      <DocumentBar>
        <CommandButton command="back" icon={ArrowLeft} />
        <span className={styles.crumb}>{compareWords.title}</span>
        <CommandButton command="print" icon={Printer} />
      </DocumentBar>
      <div ref={page} className={styles.scroll} tabIndex={-1} data-comparison>
        <div className={styles.head}>
          <div>
            <h1 className={styles.title}>{compareWords.title}</h1>
            <p className={styles.lede}>
              {ids.length === 0
                ? words.none
                : isEnough
                  ? words.lede(`${formats.count(ids.length)} ${words.many}`)
                  : words.one}
            </p>
          </div>
          <div className={styles.add}>
            {ids.length < compared.most ? (
              <CasePick label={words.add} but={ids} onPick={({ id }) => showComparison([...ids, id])} />
            ) : (
              <p className={styles.quiet}>{words.full}</p>
            )}
          </div>
        </div>
        {shown?.unread.map(({ id, title, why }) => (
          <p key={id} className={styles.quiet} role="alert">
            {words.unread(title, why)}{' '}
            <LinkButton onClick={() => showComparison(ids.filter((one) => one !== id))}>{words.leaveOut}</LinkButton>
          </p>
        ))}
        {ids.length > 0 && !shown ? <p className={styles.quiet}>{words.loading}</p> : null}
        {shown && shown.comparison.cases.length > 0 ? <ComparisonBody comparison={shown.comparison} /> : null}
      </div>
    </>
  );
}
