import { describe, expect, test } from 'vitest';
import { createTextFinder } from '../../../../../src/shared/core/search/find-in-text.ts';

function found(text: string, inText: string, more: { matchCase?: boolean; wholeWords?: boolean } = {}): string[] {
  const find = createTextFinder({ text, matchCase: false, wholeWords: false, ...more });
  return find(inText).map(({ from, to }) => inText.slice(from, to));
}

describe('createTextFinder', () => {
  test('finds every place, whatever the case of its letters, and none twice', () => {
    expect(found('reel', 'Reel, reels and REEL')).toEqual(['Reel', 'reel', 'REEL']);
    expect(found('aa', 'aaaa')).toHaveLength(2);
    expect(found('', 'anything')).toEqual([]);
  });

  test('tells cases apart when asked', () => {
    expect(found('Reel', 'Reel, reels', { matchCase: true })).toEqual(['Reel']);
  });

  test('takes signs of patterns for what they are', () => {
    expect(found('a.b*(c)[d]\\/{2}^$|?', 'aab a.b*(c)[d]\\/{2}^$|? x')).toEqual(['a.b*(c)[d]\\/{2}^$|?']);
  });

  test('finds whole words only when asked, also beside punctuation and in a language without spaces', () => {
    expect(found('reel', 'reels, (reel)', { wholeWords: true })).toEqual(['reel']);
    expect(found('don’t', 'I don’t, donut', { wholeWords: true })).toEqual(['don’t']);
    expect(found('東京', '東京に行く', { wholeWords: true })).toEqual(['東京']);
    expect(found('京に', '東京に行く', { wholeWords: true })).toEqual([]);
  });

  test('holds accents to be letters of their own, however they are encoded', () => {
    const decomposed = 'cafe\u0301';
    expect(found('cafe', 'café')).toEqual([]);
    expect(found('cafe', decomposed)).toEqual([]);
    expect(found('café', decomposed)).toEqual([decomposed]);
    expect(found(decomposed, 'CAFÉ')).toEqual(['CAFÉ']);
  });

  test('finds a space of any kind by a space', () => {
    expect(found('62 %', 'reached 62\u202f% of it')).toHaveLength(1);
  });
});
