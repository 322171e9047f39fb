import { parseFragment, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { listBareItems } from '../../../../../../src/renderer/features/editor/paste/bare-items.ts';

test.each([
  ['<li>a</li>\n<li>b</li><p>c</p><li>d</li>', '<ul><li>a</li>\n<li>b</li></ul><p>c</p><ul><li>d</li></ul>'],
  ['<ol><li>a<ul><li>b</li></ul></li></ol>', '<ol><li>a<ul><li>b</li></ul></li></ol>'],
])('W7 items without their list are one: %s', (html, listed) => {
  const tree = parseFragment(html);
  listBareItems(tree);
  expect(serialize(tree)).toBe(listed);
});
