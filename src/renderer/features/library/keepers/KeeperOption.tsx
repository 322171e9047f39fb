import { Star } from 'lucide-react';
import { memo } from 'react';
import { displayTitle } from '../../../../shared/core/case-study/case-study.ts';
import type { KeeperRow } from '../../../../shared/ipc/contract.ts';
import type { Formats } from '../../../app/formats.ts';
import { Thumbnail } from '../../../app/Thumbnail.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { words as libraryWords } from '../words.ts';
import { keeperOptionId } from './KeeperListBox.tsx';
import styles from './Keepers.module.css';
import { words } from './words.ts';

/** One keeper: its picture, what it shows, which reaction it drew and in which case. */
export const KeeperOption = memo(function KeeperOption({
  row,
  index,
  total,
  active,
  formats,
  onOpen,
}: {
  /** Undefined until it is loaded. */
  row: KeeperRow | undefined;
  index: number;
  total: number;
  active: boolean;
  formats: Formats;
  onOpen: (index: number) => void;
}) {
  return (
    // The keys are the listbox's: it keeps the focus, the options never have it.
    <div
      id={keeperOptionId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-setsize={total}
      aria-posinset={index + 1}
      aria-label={row ? undefined : libraryWords.loading}
      className={`${styles.option} ${active ? styles.active : ''}`}
      onClick={() => row && onOpen(index)}
      onKeyDown={undefined}
    >
      {row ? <Shown row={row} formats={formats} /> : null}
    </div>
  );
});

function Shown({ row: { keeper, case: from }, formats }: { row: KeeperRow; formats: Formats }) {
  const damaged = libraryWords.fileStates[from.fileState];
  const rest = [formats.months(from.from, from.to), damaged].filter((part) => part !== '');
  return (
    <>
      <span className={styles.picture}>
        <Thumbnail key={keeper.picture} picture={keeper.picture} shape="tile" />
      </span>
      <span className={styles.words}>
        <span className={styles.caption}>{keeper.words}</span>
        <span className={styles.about}>
          <span className={styles.star}>
            <Icon of={Star} size={12} />
            {words.stars[keeper.star]}
          </span>
          <b>{displayTitle(from.title)}</b>
          {rest.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </span>
      </span>
    </>
  );
}
