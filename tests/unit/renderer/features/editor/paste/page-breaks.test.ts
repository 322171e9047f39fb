import { parseFragment, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { makePageBreaks } from '../../../../../../src/renderer/features/editor/paste/page-breaks.ts';

const broken = (html: string) => {
  const tree = parseFragment(html);
  makePageBreaks(tree);
  return serialize(tree);
};

describe('W1 a pasted page break', () => {
  test.each([
    '<span><br clear="all" style="mso-special-character:line-break;page-break-before:always"></span>',
    '<span><hr style="page-break-before:always;display:none;"></span>',
    '<span><div style="break-after: page"></div></span>',
  ])('%s', (html) => {
    expect(broken(html)).toBe('<span><div data-page-break=""></div></span>');
  });

  test('is none where the style is that of a block with words, or says something else', () => {
    for (const html of [
      '<div style="page-break-before:always">words</div>',
      '<hr style="page-break-after:avoid">',
      '<br>',
      '<table><tbody><tr><td>a<br style="page-break-before:always">b</td></tr></tbody></table>',
    ])
      expect(broken(html)).toBe(html);
  });
});
