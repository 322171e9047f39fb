import { EditorState } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { caseSchema } from '../../../../../../src/renderer/features/editor/index.ts';
import { createDepthGauge, depthGuard } from '../../../../../../src/renderer/features/editor/paste/depth-guard.ts';
import { limits } from '../../../../../../src/shared/core/limits.ts';
import type { RichTextNode } from '../../../../../../src/shared/core/rich-text/node.ts';
import { documentWith, paragraph } from '../../../../../support/sample-case.ts';

const nested = (levels: number): RichTextNode =>
  levels === 0 ? paragraph('deep') : { type: 'blockquote', content: [nested(levels - 1)] };

test('C10 the editor takes nothing deeper than a file may be, so that the file can be opened again', () => {
  const schema = caseSchema();
  const state = EditorState.create({ doc: schema.nodeFromJSON(documentWith(paragraph('x'))), plugins: [depthGuard()] });
  const put = (levels: number) => state.apply(state.tr.insert(1, schema.nodeFromJSON(nested(levels))));
  // Document, section, paragraph and text are four levels themselves.
  expect(createDepthGauge()(put(limits.documentDepth - 4).doc)).toBe(limits.documentDepth);
  expect(put(limits.documentDepth - 3).doc).toBe(state.doc);
});
