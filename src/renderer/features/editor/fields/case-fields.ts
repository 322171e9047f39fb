import type { CaseStudy } from '../../../../shared/core/case-study/case-study.ts';

/** What a person says about a case outside its text. Kept in the editor's state, so that one undo reaches all of it. */
export type CaseFields = Pick<
  CaseStudy,
  'title' | 'goals' | 'campaign' | 'period' | 'channels' | 'tags' | 'status' | 'metrics' | 'evidence' | 'roles'
>;

export type FieldName = keyof CaseFields;

/** The fields of a case study. */
export function fieldsOf(caseStudy: CaseStudy): CaseFields {
  const { title, goals, campaign, period, channels, tags, status, metrics, evidence, roles } = caseStudy;
  return { title, goals, campaign, period, channels, tags, status, metrics, evidence, roles };
}
