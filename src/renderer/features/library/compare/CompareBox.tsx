import { Check } from 'lucide-react';
import type { Ulid } from '../../../../shared/core/ids.ts';
import { useComparisonChoice } from '../../../app/comparison-choice.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { words } from '../words.ts';
import styles from './CompareBar.module.css';

/**
 * The box of a case to be compared: ticked where it is chosen, else there only under the pointer. Whoever holds it asks
 * `asksToCompare` of a press; by keys it is Shift+Space on the case itself.
 */
export function CompareBox({ id, place = 'corner' }: { id: Ulid; place?: 'corner' | 'cell' | 'span' }) {
  const chosen = useComparisonChoice((ids) => ids.includes(id));
  const names = [styles.box, styles[place], chosen ? styles.tick : ''].join(' ');
  return chosen ? (
    <span className={names} data-compare>
      <Icon of={Check} />
      <span className="spoken">{words.compareChosen}</span>
    </span>
  ) : (
    <span className={names} data-compare aria-hidden title={`${words.compareChoose} (${words.compareKeys})`} />
  );
}
