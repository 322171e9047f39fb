import { compareWords as words } from '../../../../shared/core/compare/compare-words.ts';
import type { ComparedCases } from '../../../../shared/ipc/library-answers.ts';
import type { RunningWords } from '../../page-styles.ts';
import { Sheet } from '../Sheet.tsx';
import { AboutCompared } from './AboutCompared.tsx';
import { FactorsCompared } from './FactorsCompared.tsx';
import { PlotsCompared } from './PlotsCompared.tsx';
import { TargetsCompared } from './TargetsCompared.tsx';
import { ToldCompared } from './ToldCompared.tsx';

interface Props extends ComparedCases {
  readonly running: RunningWords;
  readonly locale: string;
  /** On a sheet that lies on its side. */
  readonly isWide: boolean;
}

/** Cases side by side, on paper. */
export function ComparisonPages({ comparison: { cases, targets, readings, factors }, running, locale, isWide }: Props) {
  return (
    <Sheet locale={locale} title={words.title} running={running}>
      <header className="cover is-brief is-long">
        <h1>{words.title}</h1>
      </header>
      <main className="brief is-compared">
        <section>
          <AboutCompared cases={cases} locale={locale} />
        </section>
        <section>
          <h2>{words.targets}</h2>
          <TargetsCompared cases={cases} rows={targets} locale={locale} />
        </section>
        <section>
          <h2>{words.readings}</h2>
          <PlotsCompared cases={cases} readings={readings} locale={locale} isWide={isWide} />
        </section>
        <section>
          <h2>{words.factors}</h2>
          <FactorsCompared cases={cases} rows={factors} locale={locale} />
        </section>
        <section>
          <h2>{words.told}</h2>
          <ToldCompared cases={cases} locale={locale} />
        </section>
      </main>
    </Sheet>
  );
}
