import { Fragment, Slice } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { caseSchema } from '../../../../../../src/renderer/features/editor/index.ts';
import { placeSlice } from '../../../../../../src/renderer/features/editor/paste/place-slice.ts';
import { documentWith, paragraph } from '../../../../../support/sample-case.ts';

const schema = caseSchema();
const cell = { type: 'tableCell', content: [{ type: 'paragraph' }] };
const ends = {
  'a table': { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
  'an empty table': { type: 'table' },
  'a rule': { type: 'horizontalRule' },
  'a list': { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'horizontalRule' }] }] },
  words: paragraph('end'),
};

for (const [what, node] of Object.entries(ends))
  for (const line of ['some words', ''])
    test(`what is written after pasting ${what} on ${line || 'an empty line'} stands in the same section`, () => {
      const first = line === '' ? { type: 'paragraph' } : paragraph(line);
      const doc = schema.nodeFromJSON(documentWith(first));
      const state = EditorState.create({ doc, selection: TextSelection.create(doc, 2 + line.length) });
      const pasted = state.apply(placeSlice(state, new Slice(Fragment.from(schema.nodeFromJSON(node)), 0, 0)));
      const written = pasted.apply(pasted.tr.insertText('goes on'));
      expect(written.doc.child(0).textContent).toContain('goes on');
      expect(written.doc.child(1).eq(doc.child(1))).toBe(true);
    });
