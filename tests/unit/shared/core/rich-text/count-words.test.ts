import { expect, test } from 'vitest';
import { countWords } from '../../../../../src/shared/core/rich-text/count-words.ts';

test.each([
  ['', 0],
  ['— … !', 0],
  ['The reel was seen by many.', 6],
  ["It’s 1,314.5 taps, isn't it?", 5],
  ['post-mortem', 2],
  ['Жёлтый café', 2],
  ['我们在学校', 3],
  ['ฉันรักเธอ', 3],
])('%s has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
