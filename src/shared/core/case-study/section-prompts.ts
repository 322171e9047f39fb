import { z } from 'zod';
import { limits } from '../limits.ts';
import { fixedSections, type SectionKind } from './sections.ts';

/** What stands in grey in a section while nothing is written there. Never part of the text, never printed. */
export const sectionPromptSchema = z.looseObject({
  /** The kind of the section; an added one is known by its title. */
  section: z.string().max(100),
  title: z.string().max(limits.nameLength).optional(),
  prompt: z.string().max(limits.captionLength),
});
export type SectionPrompt = Readonly<z.infer<typeof sectionPromptSchema>>;

/** The template a case was begun from. Its prompts are kept with the case, so that they show years later. */
export const caseTemplateSchema = z.looseObject({
  id: z.string().max(100),
  name: z.string().max(limits.nameLength),
  prompts: z.array(sectionPromptSchema).max(limits.listLength),
});
export type CaseTemplate = Readonly<z.infer<typeof caseTemplateSchema>>;

/** The prompt of a section: its template's, else the one every case has; '' for an added section without one. */
export function promptFor(template: CaseTemplate | undefined, kind: SectionKind, title: string | null): string {
  const own = template?.prompts.find(
    (one) => one.section === kind && (kind !== 'extra' || (one.title ?? '') === (title ?? '')),
  );
  return own?.prompt ?? fixedSections.find((section) => section.kind === kind)?.prompt ?? '';
}
