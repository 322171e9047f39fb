import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedTags, revertedTags } from '../../../../../src/shared/core/tags/tag-change.ts';

test('I8 the new name stands where the first of the old ones stood, once', () => {
  expect(changedTags(['a', 'Reels', 'b'], { names: ['Reels'], to: 'reel' })).toEqual(['a', 'reel', 'b']);
  expect(changedTags(['a', 'Reels', 'b', 'clip'], { names: ['Reels', 'clip'], to: 'reel' })).toEqual([
    'a',
    'reel',
    'b',
  ]);
  expect(changedTags([' Reels ', 'b'], { names: ['Reels'], to: 'reel' })).toEqual(['reel', 'b']);
});

test('I8 merging into a tag the case has leaves one, in any spelling', () => {
  expect(changedTags(['video', 'clip'], { names: ['clip'], to: 'video' })).toEqual(['video']);
  expect(changedTags(['clip', 'Video', 'x'], { names: ['clip'], to: 'video' })).toEqual(['video', 'x']);
  expect(changedTags(['VİDEO', 'clip'], { names: ['clip'], to: 'video' })).toEqual(['video']);
});

test('I8 a tag that goes leaves the others in their order; a case without it is the same', () => {
  expect(changedTags(['a', 'b', 'c'], { names: ['b'], to: null })).toEqual(['a', 'c']);
  const tags = ['a', 'c'];
  expect(changedTags(tags, { names: ['b'], to: 'z' })).toBe(tags);
  expect(changedTags(tags, { names: ['a'], to: 'a' })).toBe(tags);
});

const tag = fc.constantFrom('a', 'A', 'b', 'ı', 'İ', 'clip', 'Clip', ' b ', 'é');
const tags = fc.uniqueArray(tag, { maxLength: 6 });
const change = fc.record({ names: fc.uniqueArray(tag, { minLength: 1, maxLength: 4 }), to: fc.option(tag) });

test('I8 taken back at once, every case has exactly the tags it had; done twice, a change does no more', () => {
  fc.assert(
    fc.property(tags, change, (before, one) => {
      const after = changedTags(before, one);
      expect(revertedTags(after, { before, after })).toEqual(before);
      expect(changedTags(after, one)).toEqual(after);
    }),
  );
});

test('I8 what was written since the change stays when it is taken back', () => {
  const changed = { before: ['clip', 'b'], after: ['video', 'b'] };
  expect(revertedTags(['video', 'b', 'new'], changed)).toEqual(['b', 'new', 'clip']);
  expect(revertedTags(['b'], changed)).toEqual(['b', 'clip']);
  expect(revertedTags(['clip'], changed)).toEqual(['clip']);
});
