import type { CaseStudy } from '../../../../shared/core/case-study/case-study.ts';

const fieldNames = [
  'title',
  'goals',
  'campaign',
  'period',
  'channels',
  'tags',
  'audiences',
  'contentTypes',
  'businessFunctions',
  'status',
  'metrics',
  'evidence',
  'roles',
  'readings',
  'annotations',
  'experiments',
  'rules',
  'expectation',
  'timeline',
  'factors',
  'changes',
  'outcome',
  'chain',
  'currency',
] as const satisfies readonly (keyof CaseStudy)[];

/** What a person says about a case outside its text. Kept in the editor's state, so that one undo reaches all of it. */
export type CaseFields = Pick<CaseStudy, (typeof fieldNames)[number]>;

export type FieldName = keyof CaseFields;

/** The fields of a case study. */
export function fieldsOf(caseStudy: CaseStudy): CaseFields {
  const fields = fieldNames.map((name) => [name, caseStudy[name]]);
  return Object.fromEntries(fields);
}

/** The fields of a case that says nothing yet. */
export const noFields: CaseFields = {
  title: '',
  goals: [],
  campaign: '',
  period: { from: null, to: null },
  channels: [],
  tags: [],
  status: 'draft',
  metrics: [],
  evidence: [],
};
