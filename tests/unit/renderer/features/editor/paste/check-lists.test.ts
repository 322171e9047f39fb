import { parseFragment, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { makeCheckLists } from '../../../../../../src/renderer/features/editor/paste/check-lists.ts';

const listed = (html: string) => {
  const tree = parseFragment(html);
  makeCheckLists(tree);
  return serialize(tree);
};
const item = (words: string, checked: boolean) => `<li data-type="taskItem" data-checked="${checked}">${words}</li>`;
const checks = (...items: readonly string[]) => `<ul data-type="taskList">${items.join('')}</ul>`;

describe('W1 a pasted check list', () => {
  test.each([
    ['<ul><li><input type="checkbox" checked disabled>Told</li><li><input type="checkbox">Open</li></ul>'],
    [
      '<ul><li><p><label><input type=checkbox checked></label>Told</p></li><li><p><input type=checkbox>Open</p></li></ul>',
    ],
    ['<ul><li role="checkbox" aria-checked="true">Told</li><li role="checkbox" aria-checked="false">Open</li></ul>'],
    ['<ul><li>[x] Told</li><li>[ ] Open</li></ul>'],
    [checks(item('Told', true), item('Open', false))],
  ])('%s', (html) => {
    const plain = listed(html).replaceAll(/<\/?(p|label)>/g, '');
    expect(plain).toBe(checks(item('Told', true), item('Open', false)));
  });

  test('among bullets or numbers becomes a list of its own, in its place', () => {
    expect(listed('<ol start="3"><li>One</li><li>[ ] Two</li><li>Three</li></ol>')).toBe(
      `<ol start="3"><li>One</li></ol>${checks(item('Two', false))}<ol start="4"><li>Three</li></ol>`,
    );
  });

  test('inside another is marked as well, and the outer one stays as it is', () => {
    expect(listed('<ul><li>Outer<ul><li>[x] Inner</li></ul></li></ul>')).toBe(
      `<ul><li>Outer${checks(item('Inner', true))}</li></ul>`,
    );
  });

  test('is none where the brackets stand within the words, or the box is of another kind', () => {
    for (const html of [
      '<ul><li>See [x] there</li></ul>',
      '<ul><li><input type="radio">One</li></ul>',
      '<ul><li>[]</li></ul>',
    ])
      expect(listed(html)).toBe(html);
  });
});
