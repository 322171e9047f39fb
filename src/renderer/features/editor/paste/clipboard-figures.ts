import { DOMSerializer, type Schema } from '@tiptap/pm/model';
import { cutAtEdge } from '../../../../shared/core/case-study/cut-drawing.ts';
import type { AttachedItem, EvidenceItem } from '../../../../shared/core/case-study/evidence-item.ts';
import { publishedItem } from '../../../../shared/core/case-study/published-item.ts';
import { saidOf } from '../../../../shared/core/case-study/said-of-item.ts';
import { postName } from '../../../../shared/core/post/post-words.ts';
import type { CaseFields } from '../fields/case-fields.ts';
import { figureOf } from '../figures/figure-of.ts';

/**
 * Writes copied content for the clipboard: a figure with what another case needs to show the same picture, and its
 * caption as words for other programs.
 */
export function clipboardSerializer(schema: Schema, fields: () => CaseFields): DOMSerializer {
  const nodes = DOMSerializer.nodesFromSchema(schema);
  const figure: DOMSerializer['nodes'][string] = (node) => {
    const { evidence, width } = figureOf(node);
    const item = fields().evidence.find(({ id }) => id === evidence);
    const own = { 'data-evidence': evidence, 'data-width': String(width), ...(item ? aboutItem(item) : {}) };
    return ['figure', own, item ? spoken(item) : ''];
  };
  return new DOMSerializer({ ...nodes, figure }, DOMSerializer.marksFromSchema(schema));
}

function aboutItem(item: EvidenceItem): Record<string, string> {
  if (item.kind === 'post') return { ...said(item), 'data-post': JSON.stringify(item.post) };
  return pictureFor(item);
}

function said(item: EvidenceItem): Record<string, string> {
  return { 'data-said': JSON.stringify(saidOf(item)) };
}

function spoken(item: EvidenceItem): string {
  if (item.kind !== 'post') return item.caption;
  const { text, permalink } = item.post;
  return [`${postName(item.post)}:`, text, permalink, item.caption].filter((part) => part !== '').join(' ');
}

/** What names a picture to another case: as it is published, so that what is hidden stays hidden there too. */
function pictureFor(item: AttachedItem): Readonly<Record<string, string>> {
  const published = publishedItem(item);
  if (!published) return { 'data-said': JSON.stringify({ caption: item.caption, altText: item.altText }) };
  const annotations = (published.edits?.annotations ?? []).flatMap((one) => cutAtEdge(one) ?? []);
  return {
    ...said(published),
    'data-attachment': published.attachment,
    'data-file': item.fileName,
    ...(annotations.length > 0 ? { 'data-annotations': JSON.stringify(annotations) } : {}),
  };
}
