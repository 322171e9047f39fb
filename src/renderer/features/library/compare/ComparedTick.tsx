import { Check } from 'lucide-react';
import { Icon } from '../../../ui/Icon.tsx';
import { words } from '../words.ts';
import styles from './CompareBar.module.css';

/** Says on a row that its case is chosen to be compared. */
export function ComparedTick() {
  return (
    <span className={styles.tick}>
      <Icon of={Check} />
      <span className="spoken">{words.compareChosen}</span>
    </span>
  );
}
