import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { SectionNode } from '../../src/shared/core/rich-text/node.ts';
import { fullCase } from './full-case.ts';

/** One case with all the words of several: `texts` in its metrics, evidence, sections and names, the first as its title. */
export function wideCase(n: number, texts: readonly string[]): CaseStudy {
  const parts = texts.map((text, i) => fullCase(n + i, () => text));
  const [first, ...others] = parts;
  if (!first) throw new Error('no texts');
  const own = (part: CaseStudy): readonly SectionNode[] => part.document.content.slice(-1);
  return {
    ...first,
    goals: parts.flatMap(({ goals }) => goals),
    tags: parts.flatMap(({ tags }) => tags),
    channels: parts.flatMap(({ channels }) => channels),
    metrics: parts.flatMap(({ metrics }) => metrics),
    evidence: parts.flatMap(({ evidence }) => evidence),
    document: { ...first.document, content: [...first.document.content, ...others.flatMap(own)] },
  };
}
