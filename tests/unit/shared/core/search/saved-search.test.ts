import { expect, test } from 'vitest';
import { type Asked, asksTheSame } from '../../../../../src/shared/core/search/saved-search.ts';

const asked = (more: Partial<Asked> = {}): Asked => ({
  text: 'reel',
  goal: null,
  choices: [
    { kind: 'channel', values: ['TikTok', 'Mail'] },
    { kind: 'tag', values: ['video'] },
  ],
  ...more,
});

test('the same is asked in whatever order it was chosen; another word, goal or value is another search', () => {
  const turned = asked({
    text: ' reel ',
    choices: [
      { kind: 'tag', values: ['video'] },
      { kind: 'channel', values: ['Mail', 'TikTok'] },
    ],
  });
  expect(asksTheSame(asked(), turned)).toBe(true);
  expect(asksTheSame(asked(), asked({ text: 'reels' }))).toBe(false);
  expect(asksTheSame(asked(), asked({ goal: '' }))).toBe(false);
  expect(asksTheSame(asked(), asked({ choices: [{ kind: 'tag', values: ['TikTok', 'Mail', 'video'] }] }))).toBe(false);
});
