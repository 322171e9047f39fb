import { expect, test } from 'vitest';
import { sentenceExpression } from '../../../../../src/shared/core/search/sentence-expression.ts';

test('any of the longer words of a sentence, each once and quoted', () => {
  expect(sentenceExpression('A run of short "student" films: short!')).toBe('"run" OR "short" OR "student" OR "films"');
  expect(sentenceExpression('Près de l’été NEAR( OR')).toBe('"Pres" OR "ete" OR "NEAR"');
});

test('nothing to look for is no expression', () => {
  expect(sentenceExpression(' … a b "')).toBeNull();
});

test('in a script without spaces two letters side by side stand for a word', () => {
  expect(sentenceExpression('東京の夜')).toBe('"東 京" OR "京 の" OR "の 夜"');
});
