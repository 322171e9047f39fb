import styles from './MetricTable.module.css';
import { words } from './words.ts';

/** The head of the targets table. */
export function MetricHead() {
  return (
    <thead>
      <tr>
        <th className={styles.name}>{words.metric}</th>
        <th className={styles.number}>{words.baseline}</th>
        <th className={styles.number}>{words.target}</th>
        <th className={styles.number}>{words.actual}</th>
        <th className={`${styles.number} ${styles.variance}`}>{words.variance}</th>
        <th className={`${styles.number} ${styles.wide}`}>{words.attainment}</th>
        <th className={styles.note}>{words.note}</th>
      </tr>
    </thead>
  );
}
