import { expect, test } from 'vitest';
import { markMatches, matcherOf } from '../../../../src/renderer/ui/matching-words.ts';

test.each([
  ['', 'Print to PDF…', true],
  ['pdf pri', 'Print to PDF…', true],
  ['int', 'Print to PDF…', false],
  ['ÜBER', 'Brief übergeben', true],
  ['u\u0308ber', 'Brief übergeben', true],
])('"%s" in "%s": %s', (typed, text, is) => {
  expect(matcherOf(typed)(text)).toBe(is);
});

test('the beginnings that were typed are marked, the longest where several fit', () => {
  expect(markMatches('Print to PDF…', 'p pri')).toBe('\u0001Pri\u0002nt to \u0001P\u0002DF…');
  expect(markMatches('Print to PDF…', '')).toBe('Print to PDF…');
});
