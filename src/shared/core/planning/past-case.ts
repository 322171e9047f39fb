import type { CaseStudy } from '../case-study/case-study.ts';
import { caseDate } from '../case-study/case-summary.ts';
import { type CaseOutcome, caseOutcome } from '../outcome/case-outcome.ts';
import type { ScoredCase } from './choose-matches.ts';
import type { MatchScore } from './match-score.ts';

/** A past case a brief is made from: whole, with its outcome and how well it matches. */
export interface PastCase extends ScoredCase {
  readonly study: CaseStudy;
  readonly outcome: CaseOutcome;
}

/** Makes ready what the parts of a brief ask of a past case. */
export function pastCase(study: CaseStudy, match: MatchScore): PastCase {
  const outcome = caseOutcome(study);
  const date = caseDate({ ...study.period, createdAt: study.createdAt });
  return { id: study.id, date, degree: outcome.degree, match, study, outcome };
}
