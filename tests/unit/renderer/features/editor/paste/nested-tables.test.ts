import { parseFragment, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { partNestedTables } from '../../../../../../src/renderer/features/editor/paste/nested-tables.ts';

test('W7 a table within a cell becomes the blocks of its cells, in their order', () => {
  const html = (cell: string) => `<table><tbody><tr>${cell}<td>C</td></tr></tbody></table>`;
  const nested = '<table><tbody><tr><td>in 1</td><th>in 2</th></tr></tbody></table>';
  const tree = parseFragment(html(`<td>A${nested}B</td>`));
  partNestedTables(tree);
  const parted = '<div><div><div><div>in 1</div><div>in 2</div></div></div></div>';
  expect(serialize(tree)).toBe(html(`<td>A${parted}B</td>`));
});
