import { useCallback, useMemo, useRef, useState } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { type Star, stars } from '../../../../shared/core/case-study/evidence-item.ts';
import { DocumentBar } from '../../../app/DocumentBar.tsx';
import { useFormats } from '../../../app/formats.ts';
import { openCaseAt } from '../../../app/navigation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Lede, PageHead } from '../../../ui/Page.tsx';
import { KeeperListBox, type KeeperListContext } from './KeeperListBox.tsx';
import { KeeperOption } from './KeeperOption.tsx';
import styles from './Keepers.module.css';
import { useActiveKeeper } from './use-active-keeper.ts';
import { type Keepers, useKeepers } from './use-keepers.ts';
import { words } from './words.ts';

const ROW_HEIGHT = 104;

/** The evidence of all cases that drew an unusually good or bad reaction; each opens its case where it stands. */
export function KeepersScreen() {
  const formats = useFormats();
  const [star, setStar] = useState<Star | null>(null);
  const { counts, rows, show } = useKeepers(star);
  const all = counts ? counts.positive + counts.negative : 0;
  const total = star === null ? all : (counts?.[star] ?? 0);
  const choices: readonly { star: Star | null; label: string; count: number }[] = [
    { star: null, label: words.all, count: all },
    ...stars.map((one) => ({ star: one, label: words.stars[one], count: counts?.[one] ?? 0 })),
  ];
  return (
    <>
      <DocumentBar />
      <div className={styles.page}>
        <div className={styles.head}>
          <PageHead title={counts && all === 0 ? words.none : words.keepers} />
          {counts ? <Lede>{all === 0 ? words.noneLede : words.lede}</Lede> : null}
          {all > 0 ? (
            <fieldset className={styles.choices} aria-label={words.show}>
              {choices.map((choice) => (
                <Button key={choice.label} aria-pressed={choice.star === star} onClick={() => setStar(choice.star)}>
                  {choice.label}
                  <span className={styles.count}>{formats.count(choice.count)}</span>
                </Button>
              ))}
            </fieldset>
          ) : null}
          {star !== null && all > 0 && total === 0 ? <Lede>{words.noneOf[star]}</Lede> : null}
        </div>
        {total > 0 ? <KeeperList key={star} total={total} rows={rows} show={show} /> : null}
      </div>
    </>
  );
}

function KeeperList({
  total,
  rows,
  show,
}: {
  total: number;
  rows: Keepers['rows'];
  show: (first: number, last: number) => void;
}) {
  const formats = useFormats();
  const list = useRef<VirtuosoHandle>(null);
  const open = useCallback(
    (index: number) => {
      const row = rows.get(index);
      if (row) openCaseAt(row.case.id, row.keeper.id);
    },
    [rows],
  );
  const { active, onKeyDown, onFocus } = useActiveKeeper(list, total, open);
  const context: KeeperListContext = useMemo(() => ({ active, onKeyDown, onFocus }), [active, onKeyDown, onFocus]);
  return (
    <Virtuoso<unknown, KeeperListContext>
      ref={list}
      className={styles.list ?? ''}
      context={context}
      totalCount={total}
      fixedItemHeight={ROW_HEIGHT}
      increaseViewportBy={ROW_HEIGHT * 4}
      rangeChanged={({ startIndex, endIndex }) => show(startIndex, endIndex)}
      components={{ List: KeeperListBox }}
      tabIndex={-1}
      itemContent={(index) => (
        <KeeperOption
          row={rows.get(index)}
          index={index}
          total={total}
          active={active === index}
          formats={formats}
          onOpen={open}
        />
      )}
    />
  );
}
