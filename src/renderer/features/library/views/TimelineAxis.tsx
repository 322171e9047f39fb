import { useMemo } from 'react';
import type { TimeAxis } from '../../../../shared/core/views/time-axis.ts';
import { useSession } from '../../../app/session.ts';
import styles from './Timeline.module.css';
import { words } from './words.ts';

/** Years and months above the campaigns, with their lines behind them; moves along sideways. */
export function TimelineAxis({
  axis,
  from,
  to,
  left,
  today,
}: {
  axis: TimeAxis;
  /** What is drawn, in CSS pixels of the axis. */
  from: number;
  to: number;
  /** How far it is scrolled. */
  left: number;
  today: number;
}) {
  const locale = useSession((state) => state.locale);
  const { years, parts } = useMemo(
    () => axis.marks(Math.max(0, from), Math.min(axis.width - 1, to), locale),
    [axis, from, to, locale],
  );
  const now = axis.at(today);
  return (
    <div className={styles.axis} aria-hidden>
      <div className={styles.marks} style={{ transform: `translateX(${-left}px)` }}>
        {parts.map(({ at, label }) => (
          <span key={at} className={styles.part} style={{ left: at }}>
            {label}
          </span>
        ))}
        {years.map(({ at, label }) => (
          <span key={at} className={styles.year} style={{ left: at }}>
            {label}
          </span>
        ))}
        {now >= 0 && now <= axis.width ? (
          <span className={styles.now} style={{ left: now }}>
            {words.today}
          </span>
        ) : null}
      </div>
    </div>
  );
}
