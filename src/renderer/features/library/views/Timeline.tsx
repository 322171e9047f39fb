import { useMemo, useRef, useState } from 'react';
import { useWidth } from '../../../ui/use-width.ts';
import styles from './Timeline.module.css';
import { TimelineLanes } from './TimelineLanes.tsx';
import { TimelineScale, type TimeScale } from './TimelineScale.tsx';
import { useSpans } from './use-spans.ts';

/** The cases by when their campaigns were; those without dates below. */
export function Timeline({ question }: { question: string }) {
  const spans = useSpans();
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room, null);
  const [scale, setScale] = useState<TimeScale>('quarters');
  const rows = spans?.rows;
  const known = useMemo(() => rows ?? [], [rows]);
  return (
    <div className={styles.timeline}>
      <TimelineScale scale={scale} onChoose={setScale} />
      <div ref={room} className={styles.room}>
        {width === null || rows === undefined ? null : (
          <TimelineLanes key={`${scale} ${width}`} question={question} spans={known} scale={scale} room={width} />
        )}
      </div>
    </div>
  );
}
