export type { EvidenceChoice } from './evidence-choice.ts';
export type { ResponseUse } from './ResponseLine.tsx';
export { Timeline } from './Timeline.tsx';
