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
    ['background:yellow;mso-highlight:yellow', ['highlight']],
    ['background-color:#fff2cc', ['highlight']],
    ['background-color: rgb(251, 243, 150)', ['highlight']],
    ['background-color:transparent', []],
    ['background-color:#ffffff', []],
    ['background-color: rgb(21, 32, 43)', []],
    ['background-color: rgba(255, 255, 0, 0)', []],
    ['', []],
    ['background:url(x);font-weight', []],
  ])('%s', (style, looks) => {
    expect(looksIn(style)).toEqual(looks);
  });
});
