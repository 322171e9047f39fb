import type { Node } from '@tiptap/pm/model';
import { type SectionKind, sectionTitle } from '../../../shared/core/case-study/sections.ts';
import { type CaseEditor, type NodeHost, sectionOf } from '../editor/index.ts';

/** A heading of a case: a section's, or one within it. */
export interface OutlineEntry {
  /** `2` is the third section, `2.0` the first heading in it. */
  readonly key: string;
  readonly title: string;
  /** 0 for a section, 1 to 3 for a heading within. */
  readonly level: number;
  readonly kind: string;
}

/** Reads the headings of a document; the same list while they are the same, looking only at sections that changed. */
export function createOutline(): (document: Node) => readonly OutlineEntry[] {
  const known = new WeakMap<Node, readonly Omit<OutlineEntry, 'key'>[]>();
  let last: readonly OutlineEntry[] = [];
  const inSection = (section: Node) => {
    const entries = known.get(section) ?? headings(section);
    known.set(section, entries);
    return entries;
  };
  return (document) => {
    const entries = document.children.flatMap((section, index) =>
      inSection(section).map((entry, place) => ({ ...entry, key: place === 0 ? `${index}` : `${index}.${place - 1}` })),
    );
    const isSame = (one: OutlineEntry, index: number) =>
      one.key === last[index]?.key && one.title === last[index]?.title && one.level === last[index]?.level;
    if (entries.length !== last.length || !entries.every(isSame)) last = entries;
    return last;
  };
}

function headings(section: Node): readonly Omit<OutlineEntry, 'key'>[] {
  const { kind, title } = sectionOf(section);
  const within = section.children
    .filter((node) => node.type.name === 'heading' && node.textContent !== '')
    .map((node) => ({ title: node.textContent, level: Number(node.attrs.level), kind: 'heading' }));
  return [{ title: sectionTitle(kind, title ?? undefined), level: 0, kind }, ...within];
}

/** Scrolls to a heading at once, unfolding its section where it lies within. */
export function jumpTo({ heads, folds }: CaseEditor, key: string): void {
  const [section, heading] = key.split('.');
  const host = inOrder(heads.current())[Number(section)];
  if (!host) return;
  if (heading !== undefined) folds.fold(host, false);
  const target = heading === undefined ? host.element : headingElements(host)[Number(heading)];
  target?.scrollIntoView({ block: 'start' });
}

/** Unfolds the section of this kind and puts the caret at its end. */
export function goToSection(caseEditor: CaseEditor, kind: SectionKind): void {
  const hosts = inOrder(caseEditor.heads.current());
  const place = caseEditor.editor.state.doc.children.findIndex((section) => sectionOf(section).kind === kind);
  const host = hosts[place];
  const position = host?.position();
  if (!host || position === undefined) return;
  caseEditor.folds.fold(host, false);
  jumpTo(caseEditor, `${place}`);
  caseEditor.writeAt(position + host.node.nodeSize - 2);
}

/** The key of the last heading above the upper third of the window; of the first where none is. */
export function keyInSight({ heads }: CaseEditor): string {
  const line = window.innerHeight / 3;
  const isPassed = (element: Element) => element.getBoundingClientRect().top < line;
  const hosts = inOrder(heads.current());
  const section = Math.max(
    0,
    // The section, not its head: asking where a head is would have a section out of sight laid out.
    hosts.findLastIndex(({ element }) => isPassed(element.parentElement ?? element)),
  );
  const host = hosts[section];
  // Only here: the others may not be laid out, and asking would have it done.
  const heading = host ? headingElements(host).findLastIndex(isPassed) : -1;
  return heading === -1 ? `${section}` : `${section}.${heading}`;
}

function inOrder(hosts: readonly NodeHost[]): readonly NodeHost[] {
  return hosts.toSorted((one, other) => (one.position() ?? 0) - (other.position() ?? 0));
}

function headingElements({ element }: NodeHost): readonly Element[] {
  const found = element.closest('.case-section')?.querySelectorAll('.case-section-text > :is(h3, h4, h5)') ?? [];
  return [...found].filter(({ textContent }) => textContent !== '');
}
