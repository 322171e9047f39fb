import { expect, test } from 'vitest';
import { asKnown, nameTaken } from '../../../../../src/shared/core/tags/known-tag.ts';

const known = [
  { name: 'reels', spellings: ['reels', 'Reels'] },
  { name: 'İstanbul', spellings: ['İstanbul'] },
  { name: 'café', spellings: ['café'] },
];

test('I8 no two tags differ by letter case, accents or the dot of an i alone: the spelling of most cases is taken', () => {
  expect(nameTaken(' REELS ', ['clip'], known)).toBe('reels');
  expect(nameTaken('ISTANBUL', ['clip'], known)).toBe('İstanbul');
  expect(nameTaken('cafe\u0301', ['clip'], known)).toBe('café');
  expect(nameTaken('short  reels', ['clip'], known)).toBe('short reels');
});

test('I8 a tag may be given another spelling of itself', () => {
  expect(nameTaken('Reels', ['reels', 'Reels'], known)).toBe('Reels');
  expect(nameTaken('REELS', ['reels'], known)).toBe('REELS');
});

test('I8 a tag typed into a case takes the spelling of the notebook, once; new ones and their order stay', () => {
  const names = ['reels', 'Reels', 'İstanbul', 'café'];
  expect(asKnown(['Spring', 'REELS', 'ıstanbul', 'reels', 'Cafe\u0301'], names)).toEqual([
    'Spring',
    'reels',
    'İstanbul',
    'café',
  ]);
  const tags = ['Spring', 'reels'];
  expect(asKnown(tags, names)).toBe(tags);
});
