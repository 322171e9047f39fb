/** The six sections every case has, in this order, with the prompt that shows while one is empty and never prints. */
export const fixedSections = [
  {
    kind: 'summary',
    title: 'Summary',
    prompt: 'In a few sentences: what was tried, how it went, what you would tell a colleague.',
  },
  {
    kind: 'goal-and-targets',
    title: 'Goal and targets',
    prompt: 'What was this for, in business words? What would have counted as enough?',
  },
  { kind: 'what-we-did', title: 'What we did', prompt: 'What was published, where and when, by plan and in fact.' },
  {
    kind: 'what-happened',
    title: 'What happened',
    prompt: 'What set it off, what contributed, how it was noticed, what went well, where you were lucky.',
  },
  { kind: 'what-to-change', title: 'What to change', prompt: 'What to keep, start, stop or do differently next time.' },
  { kind: 'evidence', title: 'Evidence', prompt: 'Paste or drop screenshots here: they are kept as they are.' },
] as const;

export type FixedSectionKind = (typeof fixedSections)[number]['kind'];

/** A section a person added carries its own title. */
export type SectionKind = FixedSectionKind | 'extra';

export function isFixedSectionKind(kind: unknown): kind is FixedSectionKind {
  return fixedSections.some((section) => section.kind === kind);
}

/** The heading of a section; an extra section without a title is called by what it is. */
export function sectionTitle(kind: SectionKind, ownTitle?: string): string {
  if (kind === 'extra') return ownTitle?.trim() || 'Untitled section';
  return fixedSections.find((section) => section.kind === kind)?.title ?? 'Untitled section';
}
