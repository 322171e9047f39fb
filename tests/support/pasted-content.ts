import type { CaseStudy } from '../../src/shared/core/case-study/case-study.ts';
import type { RichTextNode } from '../../src/shared/core/rich-text/node.ts';

/**
 * The blocks of a section as stored, with what each figure shows in the place of its id, which is new every time, and
 * without attributes at their default.
 */
export function pastedContent({ document, evidence }: CaseStudy, kind: string): readonly unknown[] {
  const plain = (node: RichTextNode): unknown => {
    const { attrs = {}, content, ...rest } = node;
    if (node.type === 'figure') return { type: 'figure', shows: shownAt(String(attrs.evidence)) };
    const kept = Object.entries(attrs).filter(([name, value]) => value !== null && !isDefault(name, value));
    return {
      ...rest,
      ...(kept.length > 0 ? { attrs: Object.fromEntries(kept) } : {}),
      ...(content ? { content: content.map(plain) } : {}),
    };
  };
  const shownAt = (id: string) => {
    const item = evidence.find((one) => one.id === id);
    if (item?.kind === 'post') return { ...item.post };
    return item && { attachment: item.attachment, media: item.media, width: item.width, caption: item.caption };
  };
  const section = document.content.find((part) => part.attrs.kind === kind);
  return (section?.content ?? []).map(plain);
}

function isDefault(name: string, value: unknown): boolean {
  return /^(colspan|rowspan|start)$/.test(name) && value === 1;
}
