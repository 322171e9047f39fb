import { DOMSerializer, type Schema } from '@tiptap/pm/model';
import type { EvidenceItem } from '../../../../shared/core/case-study/evidence-item.ts';
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
  const caption = { 'data-caption': item.caption };
  if (item.kind === 'post') return { ...caption, 'data-post': JSON.stringify(item.post) };
  return { ...caption, 'data-attachment': item.attachment, 'data-file': item.fileName };
}

function spoken(item: EvidenceItem): string {
  if (item.kind !== 'post') return item.caption;
  const { text, permalink } = item.post;
  return [`${postName(item.post)}:`, text, permalink, item.caption].filter((part) => part !== '').join(' ');
}
