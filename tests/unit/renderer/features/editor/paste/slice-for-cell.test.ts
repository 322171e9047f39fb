import { Fragment, Slice } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { expect, test } from 'vitest';
import { caseSchema } from '../../../../../../src/renderer/features/editor/index.ts';
import { placeSlice } from '../../../../../../src/renderer/features/editor/paste/place-slice.ts';
import {
  isInCell,
  isOnlyCells,
  sliceForCell,
} from '../../../../../../src/renderer/features/editor/paste/slice-for-cell.ts';
import type { RichTextNode } from '../../../../../../src/shared/core/rich-text/node.ts';
import { documentWith, paragraph } from '../../../../../support/sample-case.ts';

const schema = caseSchema();
const table = (...cells: readonly RichTextNode[]): RichTextNode => ({
  type: 'table',
  content: [
    { type: 'tableRow', content: cells.map((content) => ({ type: 'tableCell', content: [content] })) },
    { type: 'tableRow', content: cells.map((content) => ({ type: 'tableCell', content: [content] })) },
  ],
});
const sliceOf = (...nodes: readonly RichTextNode[]) =>
  Slice.maxOpen(Fragment.from(nodes.map((node) => schema.nodeFromJSON(node))));
const item = (...content: readonly RichTextNode[]): RichTextNode => ({
  type: 'bulletList',
  content: [{ type: 'listItem', content: [...content] }],
});

const mixtures: Readonly<Record<string, readonly RichTextNode[]>> = {
  'a table between words': [paragraph('before'), table(paragraph('in 1'), paragraph('in 2')), paragraph('after')],
  'a table in a list': [item(paragraph('one'), table(paragraph('in 1'))), paragraph('after')],
  'a page break': [paragraph('before'), { type: 'pageBreak' }, paragraph('after')],
  'a table at the end': [paragraph('before'), table(paragraph('in 1'))],
};

for (const [what, nodes] of Object.entries(mixtures))
  test(`W7 W8 ${what}, pasted into a cell, leaves the table whole and loses no words`, () => {
    const doc = schema.nodeFromJSON(
      documentWith(table(paragraph('a'), paragraph('b'), paragraph('c')), paragraph('end')),
    );
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, 6) });
    expect(isInCell(state.selection.$from)).toBe(true);
    const slice = sliceOf(...nodes);
    expect(isOnlyCells(slice)).toBe(false);
    const pasted = placeSlice(state, sliceForCell(slice)).doc;
    pasted.check();
    const held = pasted.child(0);
    expect(held.children.map(({ type }) => type.name)).toEqual(['table', 'paragraph']);
    expect(held.child(0).children.map((row) => row.childCount)).toEqual([3, 3]);
    expect(held.child(0).child(0).child(0).textContent).toBe(`a${slice.content.textBetween(0, slice.content.size)}`);
  });

test('W8 the cells of one table stay cells, to be put into cells; content without tables stays what it is', () => {
  expect(isOnlyCells(sliceOf(table(paragraph('x'))))).toBe(true);
  expect(isOnlyCells(new Slice(Fragment.from(schema.nodeFromJSON(table(paragraph('x')))), 0, 0))).toBe(true);
  expect(isOnlyCells(sliceOf(paragraph('x')))).toBe(false);
  expect(isOnlyCells(Slice.empty)).toBe(false);
  const words = sliceOf(paragraph('x'), item(paragraph('y')));
  expect(sliceForCell(words)).toBe(words);
});
