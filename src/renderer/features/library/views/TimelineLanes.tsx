import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Virtuoso, type VirtuosoHandle } from 'react-virtuoso';
import { dayNumber } from '../../../../shared/core/plot/days.ts';
import { campaignLanes, type PlacedCampaign } from '../../../../shared/core/views/campaign-lanes.ts';
import { type TimeAxis, timeAxis } from '../../../../shared/core/views/time-axis.ts';
import type { CaseSpan } from '../../../../shared/ipc/library-answers.ts';
import { openCase } from '../../../app/navigation.ts';
import { today } from '../../../app/today.ts';
import styles from './Timeline.module.css';
import { TimelineAxis } from './TimelineAxis.tsx';
import { TimelineBar } from './TimelineBar.tsx';
import { TimelineBox, type TimelineContext } from './TimelineBox.tsx';
import { type TimeScale, timeScales } from './TimelineScale.tsx';
import { UndatedCase } from './UndatedCase.tsx';
import { useActiveSpan } from './use-active-span.ts';
import { useReturn } from './use-return.ts';
import { VIEW_ID } from './view-focus.ts';
import { placeIn, rememberPlace } from './view-places.ts';
import { words } from './words.ts';

const LANE = 40;
/** Room for the beginning of a title, and between two titles. */
const [NAME, APART] = [132, 12];
/** Left and right of the years, and drawn beyond what is in sight. */
const [EDGE, BEYOND] = [28, 200];

/** The lines of the campaigns on the axis of time; only what is in sight is drawn, in both directions. */
export function TimelineLanes({
  question,
  spans,
  scale,
  room,
}: {
  question: string;
  spans: readonly CaseSpan[];
  scale: TimeScale;
  room: number;
}) {
  const list = useRef<VirtuosoHandle>(null);
  const [place] = useState(() => placeIn('timeline', question));
  const { axis, placed, lanes, undated } = useMemo(
    () => laidOut(spans, timeScales[scale], room - 2 * EDGE - 1),
    [spans, scale, room],
  );
  const width = (axis?.width ?? 0) + 2 * EDGE;
  const [start] = useState(() => beginning(axis, placed, place.left, room));
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const box = document.getElementById(VIEW_ID);
    const sideways = scroller();
    if (!box || !sideways) return;
    // Only once it is laid out there is something as wide as that to scroll.
    const observer = new ResizeObserver(() => {
      sideways.scrollLeft = start;
      if (sideways.scrollLeft > 0 || start === 0) observer.disconnect();
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [start]);
  const part = Math.floor(left / BEYOND) * BEYOND;
  const items = lanes.length + (undated.length > 0 ? 1 + undated.length : 0);
  const open = useCallback(
    (index: number, span: CaseSpan) => {
      rememberPlace('timeline', question, { active: index });
      openCase(span.id);
    },
    [question],
  );
  const { active, onKeyDown, onFocus } = useActiveSpan({
    placed,
    lanes,
    undated,
    first: place.active,
    show,
    open,
  });
  useReturn();

  function show(index: number) {
    const one = placed[index];
    list.current?.scrollIntoView({ index: one ? one.lane : lanes.length + 1 + index - placed.length });
    const sideways = scroller();
    if (!one || !axis || !sideways) return;
    const at = axis.at(one.start) + EDGE;
    const { scrollLeft, clientWidth } = sideways;
    if (at < scrollLeft + EDGE || at + NAME > scrollLeft + clientWidth)
      sideways.scrollTo({ left: at - clientWidth / 3 });
  }

  const context: TimelineContext = useMemo(
    () => ({ active, width, onKeyDown, onFocus }),
    [active, width, onKeyDown, onFocus],
  );
  const indexOf = useMemo(() => new Map(placed.map((one, index) => [one, index])), [placed]);
  const total = placed.length + undated.length;
  return (
    <>
      {axis ? (
        <TimelineAxis
          axis={axis}
          from={part - BEYOND}
          to={part + room + 2 * BEYOND}
          left={left - EDGE}
          today={dayNumber(today())}
        />
      ) : null}
      <Virtuoso<unknown, TimelineContext>
        ref={list}
        className={styles.lanes ?? ''}
        context={context}
        totalCount={items}
        fixedItemHeight={LANE}
        initialScrollTop={place.top}
        increaseViewportBy={LANE * 6}
        onScroll={({ currentTarget: { scrollTop, scrollLeft } }) => {
          setLeft(scrollLeft);
          if (axis) rememberPlace('timeline', question, { top: scrollTop, left: dayAt(axis, scrollLeft) });
        }}
        components={{ List: TimelineBox }}
        tabIndex={-1}
        itemContent={(item) => {
          const lane = lanes[item];
          if (lane && axis)
            return (
              <div role="presentation" className={styles.lane}>
                {lane.map((one, i) => {
                  const start = axis.at(one.start);
                  const long = axis.at(one.end) - start;
                  const next = lane[i + 1];
                  if (start > part + room + BEYOND || start + Math.max(long, NAME) < part - BEYOND) return null;
                  const index = indexOf.get(one) ?? 0;
                  const free = next ? axis.at(next.start) - start - APART : Math.max(long, NAME * 2);
                  return (
                    <TimelineBar
                      key={one.of.id}
                      span={one.of}
                      index={index}
                      total={total}
                      active={active === index}
                      left={start + EDGE}
                      long={long}
                      room={Math.max(NAME, Math.min(free, Math.max(long, NAME * 2)))}
                      onChoose={open}
                    />
                  );
                })}
              </div>
            );
          if (item === lanes.length)
            return (
              <div role="presentation" className={styles.heading} style={{ width: room }}>
                {words.noDates}
              </div>
            );
          const place = item - lanes.length - 1;
          const span = undated[place];
          const index = placed.length + place;
          return span ? (
            <UndatedCase
              span={span}
              index={index}
              total={total}
              active={active === index}
              room={room}
              onChoose={open}
            />
          ) : null;
        }}
      />
    </>
  );
}

/** How far it is scrolled sideways at first: to the day it was left at in whatever scale, else to the newest campaign. */
function beginning(
  axis: TimeAxis | null,
  placed: readonly PlacedCampaign<CaseSpan>[],
  leftAt: number,
  room: number,
): number {
  if (!axis) return 0;
  if (leftAt !== 0) return Math.max(0, axis.at(leftAt));
  const last = Math.max(...placed.map(({ end }) => end));
  return Math.max(0, axis.at(last) + EDGE - room * 0.8);
}

function dayAt(axis: TimeAxis, left: number): number {
  return (left - axis.at(0)) / (axis.at(1) - axis.at(0));
}

/** The element that scrolls, once it is there. */
function scroller(): Element | null {
  return document.getElementById(VIEW_ID)?.closest('[data-virtuoso-scroller]') ?? null;
}

function laidOut(spans: readonly CaseSpan[], pixelsPerDay: number, room: number) {
  const first = campaignLanes(spans, 0).placed;
  const [start, end] = [first[0]?.start, Math.max(...first.map((one) => one.end - 1))];
  if (start === undefined) return { axis: null, ...campaignLanes(spans, 0) };
  const axis = timeAxis(start, end, pixelsPerDay, room);
  const perDay = axis.at(start + 1) - axis.at(start);
  return { axis, ...campaignLanes(spans, (NAME + APART) / perDay) };
}
