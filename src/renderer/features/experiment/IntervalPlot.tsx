import type { IntervalScale } from '../../../shared/core/experiment/interval-scale.ts';
import styles from './IntervalPlot.module.css';
import { words } from './words.ts';

/** A difference with its interval on a line around "no difference". The sentence beside it says the same. */
export function IntervalPlot({ scale, isSeen }: { scale: IntervalScale; isSeen: boolean }) {
  const percent = (place: number) => `${(place * 100).toFixed(2)}%`;
  return (
    <svg className={styles.plot} data-seen={isSeen || undefined} aria-hidden="true">
      <line className={styles.axis} x1="0" x2="100%" y1="13.5" y2="13.5" />
      <line className={styles.middle} x1="50%" x2="50%" y1="0" y2="26" />
      <rect
        className={styles.interval}
        x={percent(scale.from)}
        width={percent(scale.to - scale.from)}
        y="10"
        height="7"
      />
      <line className={styles.difference} x1={percent(scale.at)} x2={percent(scale.at)} y1="5" y2="22" />
      <text x="0" y="40">
        {scale.low}
      </text>
      <text x="50%" y="40" textAnchor="middle">
        {words.noDifference}
      </text>
      <text x="100%" y="40" textAnchor="end">
        {scale.high}
      </text>
    </svg>
  );
}
