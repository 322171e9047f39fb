import { Fragment, Slice } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { caseSchema } from '../../../../../../src/renderer/features/editor/index.ts';
import { tableOfText, withSquareTables } from '../../../../../../src/renderer/features/editor/paste/pasted-tables.ts';
import { clipboardText } from '../../../../../../src/renderer/features/editor/tables/clipboard-text.ts';
import type { RichTextNode } from '../../../../../../src/shared/core/rich-text/node.ts';
import { paragraph } from '../../../../../support/sample-case.ts';

const schema = caseSchema();
const table = (...rows: readonly (readonly RichTextNode[])[]): RichTextNode => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
});
const cell = (text: string, attrs: object = {}): RichTextNode => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null, ...attrs },
  content: [paragraph(text)],
});
const pasted = (...nodes: readonly RichTextNode[]) =>
  withSquareTables(Slice.maxOpen(Fragment.from(nodes.map((node) => schema.nodeFromJSON(node)))));

test('W8 a ragged table is pasted as a rectangle, wherever it stands; one in order stays the same', () => {
  const ragged = table([cell('a'), cell('b', { colspan: 9_999 })], [cell('c', { rowspan: 9_999 })]);
  const slice = pasted({ type: 'blockquote', content: [ragged] }, paragraph('after'));
  const rows = slice.content
    .child(0)
    .child(0)
    .children.map((row) => row.childCount);
  expect(rows).toEqual([2, 2]);
  const sound = Slice.maxOpen(Fragment.from(schema.nodeFromJSON(table([cell('a')]))));
  expect(withSquareTables(sound)).toBe(sound);
});

test('W8 a table without a cell goes, and one of too many cells becomes lines with all its words', () => {
  expect(pasted(table([]), paragraph('x')).content.childCount).toBe(1);
  const wide = Array.from({ length: 400 }, (_, n) => cell(`c${n}`));
  const { content } = pasted(table(wide, ...Array.from({ length: 400 }, (_, n) => [cell(`r${n}`)])));
  expect(content.childCount).toBe(401);
  expect(content.child(0).textContent).toMatch(/^c0\tc1\t/);
  expect(content.child(400).textContent).toBe('r399');
});

test('W8 cells as text, and text as cells; words outside a table stay words', () => {
  const node = tableOfText(
    [
      ['a', 'two\nlines'],
      ['', '"'],
    ],
    schema,
  );
  const line = schema.nodeFromJSON(paragraph('before'));
  expect(clipboardText(new Slice(Fragment.from(node), 0, 0))).toBe('a\t"two\nlines"\n\t""""');
  expect(clipboardText(new Slice(Fragment.from([line, ...(node ? [node] : [])]), 0, 0))).toMatch(/^before\n\na\t/);
  expect(clipboardText(new Slice(Fragment.from(line), 0, 0))).toBe('');
});
