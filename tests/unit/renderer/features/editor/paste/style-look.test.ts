import { describe, expect, test } from 'vitest';
import { looksIn } from '../../../../../../src/renderer/features/editor/paste/style-look.ts';

describe('the look in a style', () => {
  test.each([
    ['font-weight:700;font-style:normal;text-decoration:none', ['bold']],
    ['font-weight:normal', ['normal']],
    ['font-weight: 400; font-style: italic', ['normal', 'italic']],
    ['color:red;text-decoration:underline line-through', ['underline', 'strike']],
    ['text-decoration-line: line-through', ['strike']],
    ['-webkit-font-weight:bold', []],
    ['', []],
    ['background:url(x);font-weight', []],
  ])('%s', (style, looks) => {
    expect(looksIn(style)).toEqual(looks);
  });
});
