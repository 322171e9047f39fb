import { Columns3 } from 'lucide-react';
import { compared } from '../../../../shared/core/compare/compare-limits.ts';
import { clearCompared, compareChosen, useComparisonChoice } from '../../../app/comparison-choice.ts';
import { useFormats } from '../../../app/formats.ts';
import { showListOver } from '../../../app/frame-layout.ts';
import { Button } from '../../../ui/Button.tsx';
import { focusView } from '../views/view-focus.ts';
import { words } from '../words.ts';
import styles from './CompareBar.module.css';

/** At the foot of the list while cases are chosen: how many, and the way to their comparison. */
export function CompareBar() {
  const formats = useFormats();
  const count = useComparisonChoice((chosen) => chosen.length);
  if (count === 0) return null;
  const isEnough = count >= compared.least;
  return (
    <section className={styles.bar} aria-label={words.compareBar}>
      <span className={styles.count}>{words.compareCount(formats.count(count))}</span>
      <Button
        icon={Columns3}
        aria-disabled={!isEnough}
        title={isEnough ? undefined : words.compareOneMore}
        onClick={() => {
          if (!isEnough) return;
          showListOver(false);
          compareChosen();
        }}
      >
        {words.compare}
      </Button>
      <Button
        look="plain"
        onClick={() => {
          focusView();
          clearCompared();
        }}
      >
        {words.compareClear}
      </Button>
      {isEnough ? null : <p>{words.compareOneMore}</p>}
    </section>
  );
}
