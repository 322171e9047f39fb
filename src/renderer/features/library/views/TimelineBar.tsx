import { memo } from 'react';
import { displayTitle } from '../../../../shared/core/case-study/case-study.ts';
import { type SpanItem, SpanOption } from './SpanOption.tsx';
import styles from './Timeline.module.css';

/** A campaign from its first to its last day, its title above it, in the colour of its outcome. */
export const TimelineBar = memo(function TimelineBar({
  left,
  long,
  ...item
}: SpanItem & { left: number; long: number }) {
  const { span, room } = item;
  return (
    <SpanOption item={item} className={styles.bar} style={{ left, width: Math.max(long, room) }}>
      <span className={styles.name} style={{ width: room }}>
        {displayTitle(span.title)}
      </span>
      <span className={styles.length} data-band={span.band} style={{ width: Math.max(long, 3) }} />
    </SpanOption>
  );
});
