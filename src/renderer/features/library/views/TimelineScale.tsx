import { ChoiceBar } from '../../../ui/ChoiceBar.tsx';
import styles from './Timeline.module.css';
import { words } from './words.ts';

/** CSS pixels of a day. */
export const timeScales = { years: 0.45, quarters: 1.4, months: 4.2 } as const;
export type TimeScale = keyof typeof timeScales;

const choices = (Object.keys(timeScales) as TimeScale[]).map((value) => ({ value, label: words.scales[value] }));

/** How much time is in sight at once. */
export function TimelineScale({ scale, onChoose }: { scale: TimeScale; onChoose: (scale: TimeScale) => void }) {
  return (
    <div className={styles.scale}>
      <ChoiceBar label={words.scale} value={scale} choices={choices} onChoose={onChoose} />
    </div>
  );
}
