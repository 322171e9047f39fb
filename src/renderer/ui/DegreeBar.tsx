import type { OutcomeBand } from '../../shared/core/outcome/band.ts';
import styles from './DegreeBar.module.css';

/**
 * How much of something was reached, as a bar with a needle; hatched where it is not known. Above all of it the fill
 * stops. Words always stand beside it, so it is not spoken.
 */
export function DegreeBar({
  share,
  band,
  size = 'list',
}: {
  /** 1 for all; null where it was not measured. */
  share: number | null;
  band: OutcomeBand;
  /** 44 px wide in tables, 64 in lists, the whole width and higher at the head of a case. */
  size?: 'table' | 'list' | 'head';
}) {
  const filled = Math.min(100, Math.max(0, (share ?? 0) * 100));
  return (
    <span
      className={`${styles.bar} ${styles[size]}`}
      data-band={share === null ? 'not measured yet' : band}
      aria-hidden
    >
      {share === null ? null : (
        <>
          <span className={styles.fill} style={{ width: `${filled}%` }} />
          <span className={styles.needle} style={{ left: `${filled}%` }} />
        </>
      )}
    </span>
  );
}
