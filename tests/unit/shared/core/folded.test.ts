import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from '../../../../src/shared/core/folded.ts';

test('accents, letter case and kinds of spaces do not count', () => {
  for (const name of ['İstanbul', 'ISTANBUL', 'ıstanbul', ' istanbul\u00a0', 'I\u0307stanbul'])
    expect(folded(name)).toBe('istanbul');
  expect(folded('Crème  Brûlée')).toBe('creme brulee');
  expect(folded('ΟΔΟΣ')).toBe(folded('οδός'));
});

test('marks that are vowels stay', () => {
  expect(folded('की')).not.toBe(folded('का'));
  expect(folded('น้ำ')).not.toBe(folded('นำ'));
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
    }),
  );
});
