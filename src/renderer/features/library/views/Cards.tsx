import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import type { Ulid } from '../../../../shared/core/ids.ts';
import { useFormats } from '../../../app/formats.ts';
import { openCase } from '../../../app/navigation.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { showRows } from '../library-store.ts';
import { Card } from './Card.tsx';
import styles from './Cards.module.css';
import { CardsBox, type CardsContext } from './CardsBox.tsx';
import { useActivePlace } from './use-active-place.ts';
import { useReturn } from './use-return.ts';
import { placeIn, rememberPlace } from './view-places.ts';

const EDGE = 28;
const GAP = 24;
const LEAST = 212;
/** Of a card below its picture: title of two lines, goal and dates, outcome. */
const WORDS = 96;

const components = { List: CardsBox, Header: () => <div className={styles.top} /> };

/** How many cards stand beside each other in so much room, and how high a row of them is. */
export function cardsIn(room: number): { readonly across: number; readonly height: number } {
  const within = room - 2 * EDGE;
  const across = Math.max(1, Math.floor((within + GAP) / (LEAST + GAP)));
  const width = (within - (across - 1) * GAP) / across;
  return { across, height: Math.round((width * 10) / 16) + WORDS + GAP };
}

/** The cases as cards with their lead pictures; only those in sight are drawn. */
export function Cards({ question, total }: { question: string; total: number }) {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room, null);
  return (
    <div ref={room} className={styles.room}>
      {width === null ? null : <CardRows question={question} total={total} {...cardsIn(width)} />}
    </div>
  );
}

function CardRows({
  question,
  total,
  across,
  height,
}: {
  question: string;
  total: number;
  across: number;
  height: number;
}) {
  const formats = useFormats();
  const list = useRef<VirtuosoHandle>(null);
  const [place] = useState(() => placeIn('cards', question));
  const open = useCallback(
    (index: number, id: Ulid) => {
      rememberPlace('cards', question, { active: index });
      openCase(id);
    },
    [question],
  );
  const { active, setActive, onKeyDown, onFocus } = useActivePlace({
    total,
    across,
    page: 3,
    first: place.active,
    show: (to) => list.current?.scrollIntoView({ index: Math.floor(to / across) }),
    open,
  });
  useReturn();
  const asked = useRef(question);
  useEffect(() => {
    if (asked.current === question) return;
    asked.current = question;
    setActive(null);
    list.current?.scrollTo({ top: 0 });
  }, [question, setActive]);
  const context: CardsContext = useMemo(() => ({ active, onKeyDown, onFocus }), [active, onKeyDown, onFocus]);
  return (
    <Virtuoso<unknown, CardsContext>
      ref={list}
      context={context}
      totalCount={Math.ceil(total / across)}
      fixedItemHeight={height}
      initialScrollTop={place.top}
      increaseViewportBy={height}
      rangeChanged={({ startIndex, endIndex }) => showRows(startIndex * across, (endIndex + 1) * across - 1)}
      onScroll={({ currentTarget }) => rememberPlace('cards', question, { top: currentTarget.scrollTop })}
      components={components}
      tabIndex={-1}
      itemContent={(row) => (
        <div
          role="presentation"
          className={styles.row}
          style={{ height, gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))` }}
        >
          {Array.from({ length: Math.min(across, total - row * across) }, (_, i) => row * across + i).map((index) => (
            <Card key={index} index={index} total={total} active={active === index} formats={formats} onChoose={open} />
          ))}
        </div>
      )}
    />
  );
}
