import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowedDistance, wordDistance } from '../../../../../src/shared/core/search/word-distance.ts';

test.each([
  ['campaign', 'campaign', 0],
  ['camapign', 'campaign', 1],
  ['canpaing', 'campaign', 2],
  ['reel', 'reels', 1],
  ['rel', 'reel', 1],
  ['instagram', 'tiktok', 3],
  ['éte', 'été', 1],
])('%s is from %s %i letters away', (one, other, distance) => expect(wordDistance(one, other, 2)).toBe(distance));

test('the same both ways, and never more than one beyond what was asked for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.nat(3), (one, other, most) => {
      const distance = wordDistance(one, other, most);
      expect(distance).toBe(wordDistance(other, one, most));
      expect(distance).toBeLessThanOrEqual(most + 1);
      expect(distance === 0).toBe(one === other);
    }),
  );
});

test('short words are meant as they are', () => {
  expect(['pin', 'reel', 'stories', 'campaign'].map(allowedDistance)).toEqual([0, 1, 1, 2]);
});
