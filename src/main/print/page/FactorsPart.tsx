import type { CaseStudy } from '../../../shared/core/case-study/case-study.ts';
import type { Factor } from '../../../shared/core/learning/factor.ts';
import { factorSources, factorStanding } from '../../../shared/core/learning/factor-sources.ts';
import { figuresOf } from '../../../shared/core/rich-text/document-text.ts';
import { words } from '../words.ts';
import type { PageContext } from './page-context.ts';

/** The contributing factors with how sure they are, what they are seen in, and the reasons. */
export function FactorsPart({ caseStudy, context }: { readonly caseStudy: CaseStudy; readonly context: PageContext }) {
  const factors = printedFactors(caseStudy);
  if (factors.length === 0) return null;
  const sources = factorSources(caseStudy, figuresOf(caseStudy.document), context.locale);
  return (
    <>
      <h3>{words.factors}</h3>
      <ul className="why">
        {factors.map((factor) => (
          <li key={factor.id}>
            <div>
              {factor.text.trim()}
              {reasonsOf(factor).map((reason) => (
                <p key={reason}>{reason}</p>
              ))}
            </div>
            <span>{factorStanding(factor, sources)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The factors that say something. */
export function printedFactors({ factors = [] }: Pick<CaseStudy, 'factors'>): readonly Factor[] {
  return factors.filter(({ text }) => text.trim() !== '');
}

function reasonsOf({ speaksFor, speaksAgainst, couldAlsoBe }: Factor): readonly string[] {
  const said = { speaksFor, speaksAgainst, couldAlsoBe };
  return (['speaksFor', 'speaksAgainst', 'couldAlsoBe'] as const).flatMap((reason) => {
    const text = said[reason]?.trim() ?? '';
    return text === '' ? [] : [`${words.reasons[reason]}: ${text}`];
  });
}
