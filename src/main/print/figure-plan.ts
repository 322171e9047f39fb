import type { CaseStudy } from '../../shared/core/case-study/case-study.ts';
import type { EvidenceItem } from '../../shared/core/case-study/evidence-item.ts';
import { figuresOf } from '../../shared/core/rich-text/document-text.ts';
import type { RichTextNode } from '../../shared/core/rich-text/node.ts';

/** Which picture stands where on paper, and its number. Every picture of the case has exactly one number. */
export interface FigurePlan {
  /** Evidence id -> figure number, from 1: first those in the text in reading order, then the others. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Shown on the first page as well, small: the first picture of the text, else the first attached. */
  readonly lead: EvidenceItem | null;
  /** Pictures the text does not show; they stand under Evidence. */
  readonly rest: readonly EvidenceItem[];
  /** Evidence that is no picture. */
  readonly files: readonly EvidenceItem[];
}

/** Numbers the pictures of a case for printing `document`, the case's own or its showable form. */
export function planFigures(evidence: CaseStudy['evidence'], document: RichTextNode): FigurePlan {
  const byId = new Map<string, EvidenceItem>(evidence.map((item) => [item.id, item]));
  const shown = new Set(figuresOf(document).filter((id) => byId.has(id)));
  const rest = evidence.filter((item) => item.kind === 'picture' && !shown.has(item.id));
  const files = evidence.filter((item) => item.kind === 'file' && !shown.has(item.id));
  const inText = [...shown].flatMap((id) => byId.get(id) ?? []);
  const lead = [...inText, ...rest].find((item) => item.kind === 'picture') ?? null;
  const numbers = new Map([...inText, ...rest].map((item, i) => [item.id as string, i + 1]));
  return { numbers, lead, rest, files };
}
