import type { CaseStudy } from '../case-study/case-study.ts';
import { caseDate } from '../case-study/case-summary.ts';
import { type ExperimentFact, experimentFact, isBlankExperiment } from '../experiment/experiment-fact.ts';
import { isUlid } from '../id-forms.ts';
import { dayOfUlid } from '../id-time.ts';
import type { Change } from '../learning/change.ts';
import { type Confidence, factorKey } from '../learning/factor.ts';
import type { OutcomeBand } from '../outcome/band.ts';
import { caseOutcome } from '../outcome/case-outcome.ts';
import type { Facet } from './facet.ts';
import { facetsOf } from './facets-of.ts';
import { type FinalValue, finalValues } from './final-value.ts';
import { type RuleFact, ruleFacts } from './rule-fact.ts';

/** A contributing factor; `key` is what it is counted by across cases. */
export interface FactorFact {
  readonly key: string;
  readonly name: string;
  readonly confidence: Confidence;
}

/** A change a case led to, and the day it was first written down. */
export interface ChangeFact {
  readonly change: Change;
  readonly made: string;
}

/** What other cases may ask of a case, derived from its file alone. */
export interface CaseFacts {
  readonly title: string;
  /** The day it is filed under. */
  readonly day: string;
  readonly degree: number | null;
  readonly band: OutcomeBand;
  readonly facets: readonly Facet[];
  readonly factors: readonly FactorFact[];
  readonly changes: readonly ChangeFact[];
  readonly rules: readonly RuleFact[];
  readonly finals: readonly FinalValue[];
  readonly experiments: readonly ExperimentFact[];
}

/** Derives the facts of a case. Pure: the same case gives the same, whatever the day. */
export function factsOf(caseStudy: CaseStudy): CaseFacts {
  const outcome = caseOutcome(caseStudy);
  return {
    title: caseStudy.title,
    day: caseDate({ ...caseStudy.period, createdAt: caseStudy.createdAt }),
    degree: outcome.degree,
    band: outcome.band,
    facets: facetsOf(caseStudy, outcome),
    factors: factorFacts(caseStudy.factors ?? []),
    changes: (caseStudy.changes ?? []).flatMap(changeFact),
    rules: ruleFacts(caseStudy),
    finals: finalValues(caseStudy, outcome.results),
    experiments: (caseStudy.experiments ?? []).filter((one) => !isBlankExperiment(one)).map(experimentFact),
  };
}

/**
 * What can still be said of a case whose file cannot be read, by an earlier version of it: where it stands in lists, as
 * its row says, and nothing that would be counted.
 */
export function factsOfUnreadable(earlier: CaseStudy): CaseFacts {
  return { ...factsOf(earlier), factors: [], changes: [], rules: [], finals: [], experiments: [] };
}

// The same words twice in one case count once.
function factorFacts(factors: NonNullable<CaseStudy['factors']>): readonly FactorFact[] {
  const byKey = new Map<string, FactorFact>();
  for (const { text, confidence } of factors) {
    const key = factorKey(text);
    if (key !== '' && !byKey.has(key)) byKey.set(key, { key, name: text.trim(), confidence });
  }
  return [...byKey.values()];
}

function changeFact(change: Change): readonly ChangeFact[] {
  if (change.text.trim() === '') return [];
  // Copied from elsewhere, its id may be younger than what became of it.
  const [made = change.since] = [isUlid(change.id) ? dayOfUlid(change.id) : change.since, change.since].sort();
  return [{ change, made }];
}
