import { compareWords } from '../../../shared/core/compare/compare-words.ts';
import type { ComparedCase } from '../../../shared/core/compare/compared-case.ts';
import type { ComparedReadings } from '../../../shared/core/compare/compared-plots.ts';
import { aloneText } from '../../../shared/core/compare/plot-words.ts';
import styles from './Compare.module.css';
import { OneComparedPlot } from './OneComparedPlot.tsx';

/** The readings of the cases laid over each other by day of campaign: a plot for each metric that is counted alike. */
export function ComparedPlots({
  cases,
  readings: { plots, alone },
  locale,
}: {
  cases: readonly ComparedCase[];
  readings: ComparedReadings;
  locale: string;
}) {
  return (
    <>
      <p className={styles.quiet}>{plots.length === 0 ? compareWords.noReadings : compareWords.readingsLede}</p>
      {plots.length === 0 ? null : (
        <div className={`${styles.plots} ${plots.length > 1 ? styles.several : ''}`}>
          {plots.map((plot) => (
            <OneComparedPlot key={plot.key} cases={cases} plot={plot} small={plots.length > 1} locale={locale} />
          ))}
        </div>
      )}
      {alone.length === 0 ? null : <p className={styles.quiet}>{aloneText({ plots, alone })}</p>}
    </>
  );
}
