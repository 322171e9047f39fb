import { useCallback, useEffect, useMemo, useRef } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import type { Ulid } from '../../../shared/core/ids.ts';
import { useFormats } from '../../app/formats.ts';
import { showListOver } from '../../app/frame-layout.ts';
import { openCase, useNavigation } from '../../app/navigation.ts';
import { CaseListBox, type ListContext } from './CaseListBox.tsx';
import { CaseOption } from './CaseOption.tsx';
import { showRows, useLibrary } from './library-store.ts';
import { useActiveRow } from './use-active-row.ts';

const ROW_HEIGHT = 82;
/** Rows drawn before the list has been measured: about a window's height of them. */
const FIRST_ROWS = 12;

/** The cases as one listbox: only what is on the screen is drawn, the arrow keys reach all of it. */
export function CaseList() {
  const total = useLibrary((state) => state.total) ?? 0;
  const question = useLibrary((state) => `${state.goal ?? ''}\n${state.text}`);
  const sort = useNavigation((state) => state.sort);
  const formats = useFormats();
  const list = useRef<VirtuosoHandle>(null);
  const { active, onKeyDown, onFocus, choose } = useActiveRow(list);

  // Another question begins at the top; a row opened from elsewhere does not move the list.
  useEffect(() => {
    if (question !== undefined && sort) list.current?.scrollTo({ top: 0 });
  }, [question, sort]);

  const onChoose = useCallback(
    (index: number, id: Ulid) => {
      choose(index);
      openCase(id);
      showListOver(false);
    },
    [choose],
  );
  const context: ListContext = useMemo(() => ({ active, onKeyDown, onFocus }), [active, onKeyDown, onFocus]);
  return (
    <Virtuoso<unknown, ListContext>
      ref={list}
      context={context}
      totalCount={total}
      fixedItemHeight={ROW_HEIGHT}
      initialItemCount={Math.min(total, FIRST_ROWS)}
      increaseViewportBy={ROW_HEIGHT * 4}
      rangeChanged={({ startIndex, endIndex }) => showRows(startIndex, endIndex)}
      components={{ List: CaseListBox }}
      tabIndex={-1}
      itemContent={(index) => (
        <CaseOption index={index} total={total} active={active === index} formats={formats} onChoose={onChoose} />
      )}
    />
  );
}
