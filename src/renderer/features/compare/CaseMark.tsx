import { markShape } from '../../../shared/core/compare/mark-shape.ts';
import styles from './ComparisonDrawn.module.css';

/** The shape a case has on the plots. */
export function CaseMark({ place }: { place: number }) {
  return (
    <svg className={styles.drawing} width={14} height={14} aria-hidden>
      <path className={styles.mark} data-place={place} d={markShape(place, 7, 7, 4)} />
    </svg>
  );
}
