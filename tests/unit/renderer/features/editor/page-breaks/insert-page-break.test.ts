import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { caseSchema } from '../../../../../../src/renderer/features/editor/index.ts';
import { insertPageBreak } from '../../../../../../src/renderer/features/editor/page-breaks/insert-page-break.ts';
import type { RichTextNode } from '../../../../../../src/shared/core/rich-text/node.ts';
import { documentWith, paragraph } from '../../../../../support/sample-case.ts';

const schema = caseSchema();
const heading = (text: string): RichTextNode => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text }],
});
const pageBreak = { type: 'pageBreak' };
const line = { type: 'paragraph' };

/** The blocks after a page break at a caret behind so many letters of the last block of Summary, and the caret's block. */
function broken(letters: number, ...blocks: readonly RichTextNode[]) {
  const doc = schema.nodeFromJSON(documentWith(...blocks));
  const last = (doc.firstChild?.content.size ?? 0) + 1 - (doc.firstChild?.lastChild?.nodeSize ?? 0);
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, last + 1 + letters) });
  const after = state.apply(insertPageBreak(state));
  after.doc.check();
  const { $from } = after.selection;
  return { blocks: after.doc.firstChild?.toJSON().content, caret: [$from.index(1), $from.parentOffset] };
}

describe('W1 a page break', () => {
  test('on an empty line stands before it', () => {
    expect(broken(0, line)).toEqual({ blocks: [pageBreak, line], caret: [1, 0] });
  });

  test('within words parts them, at their end leaves a line to go on, at their start comes before them', () => {
    expect(broken(3, paragraph('oneTwo')).blocks).toEqual([paragraph('one'), pageBreak, paragraph('Two')]);
    expect(broken(3, heading('one'))).toEqual({ blocks: [heading('one'), pageBreak, line], caret: [2, 0] });
    expect(broken(0, paragraph('before'), paragraph('one'))).toEqual({
      blocks: [paragraph('before'), pageBreak, paragraph('one')],
      caret: [2, 0],
    });
  });

  test('is not made inside a list, a quote or a call-out', () => {
    const callout = { type: 'callout', attrs: { kind: 'note' }, content: [paragraph('one')] };
    const doc = schema.nodeFromJSON(documentWith(callout));
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, 3) });
    expect(insertPageBreak(state).docChanged).toBe(false);
  });
});
