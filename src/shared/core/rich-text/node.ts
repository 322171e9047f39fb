import type { SectionKind } from '../case-study/sections.ts';

/** A mark on a run of text, as stored. */
export interface RichTextMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** A node of a rich-text document, as stored: ProseMirror's JSON shape, so that what is shown is what is kept. */
export interface RichTextNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly RichTextNode[];
  readonly marks?: readonly RichTextMark[];
  readonly text?: string;
}

/** One section of a case. */
export interface SectionNode extends RichTextNode {
  readonly type: 'section';
  readonly attrs: { readonly kind: SectionKind; readonly title?: string };
}

/** A whole case text: sections only, the six fixed ones among them. */
export interface RichTextDocument extends RichTextNode {
  readonly type: 'doc';
  readonly content: readonly SectionNode[];
}
