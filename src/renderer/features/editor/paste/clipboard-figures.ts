import { DOMSerializer, type Schema } from '@tiptap/pm/model';
import type { AttachedItem, EvidenceItem } from '../../../../shared/core/case-study/evidence-item.ts';
import { within } from '../../../../shared/core/case-study/picture-geometry.ts';
import { publishedItem } from '../../../../shared/core/case-study/published-item.ts';
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
  return { ...caption, ...pictureFor(item) };
}

function spoken(item: EvidenceItem): string {
  if (item.kind !== 'post') return item.caption;
  const { text, permalink } = item.post;
  return [`${postName(item.post)}:`, text, permalink, item.caption].filter((part) => part !== '').join(' ');
}

/** What names a picture to another case: as it is published, so that what is hidden stays hidden there too. */
function pictureFor(item: AttachedItem): Readonly<Record<string, string>> {
  const published = publishedItem(item);
  if (!published) return {};
  // A drawing that reaches beyond a crop ends at its edge there.
  const annotations = (published.edits?.annotations ?? []).map((one) => ({
    ...one,
    x: within(one.x),
    y: within(one.y),
    toX: within(one.toX),
    toY: within(one.toY),
  }));
  return {
    'data-attachment': published.attachment,
    'data-file': item.fileName,
    ...(annotations.length > 0 ? { 'data-annotations': JSON.stringify(annotations) } : {}),
  };
}
