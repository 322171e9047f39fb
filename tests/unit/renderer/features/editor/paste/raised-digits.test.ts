import { parseFragment, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { keepRaisedDigits } from '../../../../../../src/renderer/features/editor/paste/raised-digits.ts';

test.each([
  ['10<sup>6</sup>', '10<sup>⁶</sup>'],
  ['m<sup><b>2</b></sup>', 'm<sup><b>²</b></sup>'],
  ['CO<sub>2</sub>', 'CO<sub>₂</sub>'],
  ['<i style="font-size:0.6em;vertical-align:super">-6</i>', '<i style="font-size:0.6em;vertical-align:super">⁻⁶</i>'],
  ['the 1<sup>st</sup> of<sup>[1]</sup>', 'the 1<sup>st</sup> of<sup>[1]</sup>'],
  ['<b style="vertical-align: middle">6</b>', '<b style="vertical-align: middle">6</b>'],
])('W7 a raised or lowered number stays one: %s', (html, kept) => {
  const tree = parseFragment(html);
  keepRaisedDigits(tree);
  expect(serialize(tree)).toBe(kept);
});
