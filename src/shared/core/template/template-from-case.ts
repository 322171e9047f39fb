import type { CaseStudy } from '../case-study/case-study.ts';
import { promptFor, type SectionPrompt } from '../case-study/section-prompts.ts';
import { isFixedSectionKind } from '../case-study/sections.ts';
import { limits } from '../limits.ts';
import { documentText } from '../rich-text/document-text.ts';
import type { Template } from './template.ts';

/**
 * A template made of a case: what is written in a section becomes its grey prompt, an empty section keeps the prompt it
 * shows; headings, metric names with their notes, and tags are kept. No number, picture, name or date goes with it.
 */
export function templateFromCase(caseStudy: CaseStudy, id: string, name: string): Template {
  const sections = caseStudy.document.content.map((section): SectionPrompt => {
    const { kind, title } = section.attrs;
    const written = documentText(section);
    const prompt = (written || promptFor(caseStudy.template, kind, title ?? null)).slice(0, limits.captionLength);
    return isFixedSectionKind(kind) ? { section: kind, prompt } : { section: 'extra', title: title ?? '', prompt };
  });
  const metrics = caseStudy.metrics.map(({ metric, note }) => ({ metric, note }));
  return { id, name, about: '', sections, metrics, tags: [...caseStudy.tags] };
}
