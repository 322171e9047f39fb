// Apart from the schemas of case-study.ts: what only names these need not load a parser first.

export const caseStatuses = ['draft', 'in review', 'closed'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/** The parts of an organisation that social media may work for. */
export const businessFunctions = ['marketing', 'service', 'recruiting', 'PR', 'product', 'internal'] as const;
export type BusinessFunction = (typeof businessFunctions)[number];
