import { type CSSProperties, memo } from 'react';
import { compareWords } from '../../../shared/core/compare/compare-words.ts';
import type { Comparison } from '../../../shared/core/compare/comparison.ts';
import { useSession } from '../../app/session.ts';
import { AboutRows } from './AboutRows.tsx';
import { CaseColumns } from './CaseColumns.tsx';
import { CaseHeads } from './CaseHeads.tsx';
import styles from './Compare.module.css';
import { ComparedPlots } from './ComparedPlots.tsx';
import { FactorRows } from './FactorRows.tsx';
import { TargetRows } from './TargetRows.tsx';
import { ToldRows } from './ToldRows.tsx';

/** All that is held against each other, in columns under the names of the cases, which stay in sight. */
export const ComparisonBody = memo(function ComparisonBody({ comparison }: { comparison: Comparison }) {
  const locale = useSession((state) => state.locale);
  const { cases, targets, readings, factors } = comparison;
  return (
    <div className={styles.body} style={{ '--cases': cases.length } as CSSProperties}>
      <CaseHeads cases={cases} />
      <CaseColumns cases={cases} name={compareWords.outcome}>
        <AboutRows cases={cases} locale={locale} />
      </CaseColumns>
      <h2 className={styles.section}>{compareWords.targets}</h2>
      {targets.length === 0 ? (
        <p className={styles.quiet}>{compareWords.noTargets}</p>
      ) : (
        <CaseColumns cases={cases} name={compareWords.targets} first={compareWords.metric}>
          <TargetRows cases={cases} rows={targets} locale={locale} />
        </CaseColumns>
      )}
      <h2 className={styles.section}>{compareWords.readings}</h2>
      <ComparedPlots cases={cases} readings={readings} locale={locale} />
      <h2 className={styles.section}>{compareWords.factors}</h2>
      {factors.length === 0 ? (
        <p className={styles.quiet}>{compareWords.noFactors}</p>
      ) : (
        <CaseColumns cases={cases} name={compareWords.factors} first={compareWords.factor}>
          <FactorRows cases={cases} rows={factors} locale={locale} />
        </CaseColumns>
      )}
      <h2 className={styles.section}>{compareWords.told}</h2>
      <CaseColumns cases={cases} name={compareWords.told}>
        <ToldRows cases={cases} locale={locale} />
      </CaseColumns>
    </div>
  );
});
