import { expect, test } from 'vitest';
import { withRenamedTags } from '../../../../../src/shared/core/search/renamed-tag.ts';
import type { Asked } from '../../../../../src/shared/core/search/saved-search.ts';

const asking = (text: string, ...values: string[]): Asked => ({
  text,
  goal: null,
  choices: values.length > 0 ? [{ kind: 'tag', values }] : [],
});

test('I8 I6 filters by a tag follow its new name, excluded ones too', () => {
  const change = { names: ['Reels'], to: 'short video' };
  expect(withRenamedTags(asking('spring tag:reels -tag:“REELS” outcome:<40'), change).text).toBe(
    'spring tag:"short video" -tag:"short video" outcome:<40',
  );
  expect(withRenamedTags(asking('', 'a', 'Reels', 'short video'), change).choices).toEqual([
    { kind: 'tag', values: ['a', 'short video'] },
  ]);
});

test('I8 I6 what does not name the tag stays the very same: other words, filters and values, and what only went', () => {
  for (const asked of [asking('reels goal:reels'), asking('tag:ree'), asking('', 'reel')])
    expect(withRenamedTags(asked, { names: ['Reels'], to: 'clip' })).toBe(asked);
  const asked = asking('tag:reels', 'Reels');
  expect(withRenamedTags(asked, { names: ['Reels'], to: null })).toBe(asked);
});

test('I8 a name that a filter cannot say leaves the text as it is', () => {
  expect(withRenamedTags(asking('tag:reels'), { names: ['reels'], to: 'none' }).text).toBe('tag:reels');
  expect(withRenamedTags(asking('tag:reels'), { names: ['reels'], to: 'x'.repeat(1_000) }).text).toBe('tag:reels');
  expect(withRenamedTags(asking('tag:reels'), { names: ['reels'], to: '5" pipe' }).text).toBe('tag:"5  pipe"');
});
