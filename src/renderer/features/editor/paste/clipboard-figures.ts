import { DOMSerializer, type Schema } from '@tiptap/pm/model';
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
    const known = item
      ? { 'data-attachment': item.attachment, 'data-file': item.fileName, 'data-caption': item.caption }
      : {};
    return ['figure', { 'data-evidence': evidence, 'data-width': String(width), ...known }, item?.caption ?? ''];
  };
  return new DOMSerializer({ ...nodes, figure }, DOMSerializer.marksFromSchema(schema));
}
