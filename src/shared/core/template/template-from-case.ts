import type { CaseStudy } from '../case-study/case-study.ts';
import type { MetricRow } from '../case-study/metric-row.ts';
import { promptFor, type SectionPrompt } from '../case-study/section-prompts.ts';
import { isFixedSectionKind } from '../case-study/sections.ts';
import { limits } from '../limits.ts';
import { documentText } from '../rich-text/document-text.ts';
import type { Template, TemplateMetric } from './template.ts';

/**
 * A template made of a case: what is written in a section becomes its grey prompt, an empty section keeps the prompt it
 * shows; headings, metrics with their notes and what they count, tags, and that there is an A/B test are kept. No number, picture, name or date goes with it.
 */
export function templateFromCase(caseStudy: CaseStudy, id: string, name: string): Template {
  const sections = caseStudy.document.content.map((section): SectionPrompt => {
    const { kind, title } = section.attrs;
    const written = documentText(section);
    const prompt = (written || promptFor(caseStudy.template, kind, title ?? null)).slice(0, limits.captionLength);
    return isFixedSectionKind(kind) ? { section: kind, prompt } : { section: 'extra', title: title ?? '', prompt };
  });
  const metrics = caseStudy.metrics.map(withoutFigures);
  const experiment = (caseStudy.experiments ?? []).length > 0 ? { experiment: true } : {};
  const timeline = caseStudy.timeline ? { timeline: true } : {};
  return {
    id,
    name,
    about: '',
    sections,
    metrics,
    tags: [...caseStudy.tags],
    ...experiment,
    ...timeline,
  };
}

function withoutFigures(row: MetricRow): TemplateMetric {
  const { metric, note, ...rest } = row;
  const { definition, meaning, unit, role, direction, kind, kindReason } = rest;
  // What the levels say is kept; which of them was reached belongs to the case.
  const levels = rest.levels && { texts: rest.levels.texts };
  const said = Object.entries({ definition, meaning, unit, role, direction, kind, kindReason, levels });
  return { metric, note, ...Object.fromEntries(said.filter(([, value]) => value !== undefined)) };
}
