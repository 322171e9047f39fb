import { type CaseStudy, newCaseStudy } from '../case-study/case-study.ts';
import type { SectionPrompt } from '../case-study/section-prompts.ts';
import { fixedSections } from '../case-study/sections.ts';
import type { Instant } from '../dates.ts';
import { blankExperiment } from '../experiment/experiment-edits.ts';
import type { Ulid } from '../ids.ts';
import type { RichTextDocument, SectionNode } from '../rich-text/node.ts';
import type { Template } from './template.ts';

/** A new case begun from a template: its text is empty, its prompts are kept with it. */
export function caseFromTemplate(
  { id, name, sections, metrics, tags, experiment, timeline }: Template,
  now: Instant,
  newId: () => Ulid,
): CaseStudy {
  return {
    ...newCaseStudy(newId(), now),
    template: { id, name, prompts: [...sections] },
    document: emptySections(sections),
    metrics: metrics.map((metric) => ({ ...metric, id: newId(), target: null, actual: null })),
    tags: [...tags],
    ...(experiment ? { experiments: [blankExperiment(newId)] } : {}),
    ...(timeline ? { timeline: [] } : {}),
  };
}

/** The six sections, always all and in their order, with the added ones behind those they follow in the template. */
function emptySections(sections: readonly SectionPrompt[]): RichTextDocument {
  const empty = (attrs: SectionNode['attrs']): SectionNode => ({
    type: 'section',
    attrs,
    content: [{ type: 'paragraph' }],
  });
  const addedBehind = (place: number) => {
    const next = sections.findIndex(({ section }, index) => index > place && section !== 'extra');
    return sections
      .slice(place + 1, next === -1 ? undefined : next)
      .filter(({ section }) => section === 'extra')
      .map(({ title = '' }) => empty({ kind: 'extra', title }));
  };
  const all = fixedSections.flatMap(({ kind }) => {
    const place = sections.findIndex(({ section }) => section === kind);
    return [empty({ kind }), ...(place === -1 ? [] : addedBehind(place))];
  });
  return { type: 'doc', content: [...addedBehind(-1), ...all] };
}
