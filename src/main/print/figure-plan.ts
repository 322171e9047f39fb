import type { CaseStudy } from '../../shared/core/case-study/case-study.ts';
import {
  type AttachedItem,
  type EvidenceItem,
  filesOf,
  isFigure,
  picturesOf,
} from '../../shared/core/case-study/evidence-item.ts';
import { figuresOf } from '../../shared/core/rich-text/document-text.ts';
import type { RichTextNode } from '../../shared/core/rich-text/node.ts';

/** Which picture or post stands where on paper, and its number. Each has exactly one number. */
export interface FigurePlan {
  /** Evidence id -> figure number, from 1: first those in the text in reading order, then the others. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Shown on the first page as well, small: the first picture of the text, else the first attached. */
  readonly lead: AttachedItem | null;
  /** Pictures and posts the text does not show; they stand under Evidence. */
  readonly rest: readonly EvidenceItem[];
  /** Evidence that is neither picture nor post. */
  readonly files: readonly AttachedItem[];
}

/** Numbers the figures of a case for printing `document`, the case's own or its showable form. */
export function planFigures(evidence: CaseStudy['evidence'], document: RichTextNode): FigurePlan {
  const byId = new Map<string, EvidenceItem>(evidence.map((item) => [item.id, item]));
  const shown = new Set(figuresOf(document).filter((id) => byId.has(id)));
  const rest = evidence.filter((item) => isFigure(item) && !shown.has(item.id));
  const files = filesOf(evidence).filter((item) => !shown.has(item.id));
  const inText = [...shown].flatMap((id) => byId.get(id) ?? []);
  const lead = picturesOf([...inText, ...rest])[0] ?? null;
  const numbers = new Map([...inText, ...rest].map((item, i) => [item.id as string, i + 1]));
  return { numbers, lead, rest, files };
}
