import { expect, test } from 'vitest';
import { binaryWords } from '../../../../../src/shared/core/outcome/binary-words.ts';

const wordsIn = (text: string) => binaryWords(text).map(({ from, to }) => text.slice(from, to));

test('O11 finds the words that know only two outcomes, in all their forms', () => {
  expect(wordsIn('A failure? It failed, then Succeeded: a success, unsuccessful at first.')).toEqual([
    'failure',
    'failed',
    'Succeeded',
    'success',
    'unsuccessful',
  ]);
});

test('O11 leaves alone what only looks like them', () => {
  expect(wordsIn('The failover is a successor; fallen, faillite, fail2ban, partly met.')).toEqual([]);
});
