import { z } from 'zod';
import { sectionPromptSchema } from '../case-study/section-prompts.ts';
import { limits } from '../limits.ts';

const line = z.string().max(limits.nameLength);

/** What a new case can begin from: prompts for its sections, added sections, metrics to fill in, tags. */
export const templateSchema = z.looseObject({
  id: z.string().min(1).max(100),
  name: line,
  /** When to take it, in one line. */
  about: line,
  /** In the order of the sections; an added section stands behind the one it follows here. */
  sections: z.array(sectionPromptSchema).max(limits.listLength),
  metrics: z.array(z.looseObject({ metric: line, note: z.string().max(limits.captionLength) })).max(limits.listLength),
  tags: z.array(line).max(limits.listLength),
});
export type Template = Readonly<z.infer<typeof templateSchema>>;

/** A template as the chooser shows it. */
export interface TemplateRow {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** Whether it is one of the notebook's own, which can be removed. */
  readonly own: boolean;
}

/** A template as a line of the chooser. */
export function templateRow({ id, name, about }: Template, own: boolean): TemplateRow {
  return { id, name, about, own };
}
