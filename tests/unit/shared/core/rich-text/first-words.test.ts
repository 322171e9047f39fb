import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../../../../src/shared/core/rich-text/count-words.ts';
import { firstWords } from '../../../../../src/shared/core/rich-text/first-words.ts';

test('P6 a short text stays whole, on one line', () => {
  expect(firstWords('  Few came.\nThe link was wrong. ', 60)).toBe('Few came. The link was wrong.');
  expect(firstWords('', 60)).toBe('');
});

test('P6 a longer one ends with a sentence where enough is said by then, else behind a word', () => {
  expect(firstWords('One two three four. Five six seven.', 6)).toBe('One two three four.');
  expect(firstWords('One two. Three four five six seven eight.', 6)).toBe('One two. Three four five six…');
  expect(firstWords('one two three four five six seven', 5)).toBe('one two three four five…');
  expect(firstWords('She said: “Stop it!” And so we did, all of us.', 4)).toBe('She said: “Stop it!”');
});

test('P6 never more words than asked for, always the beginning of the text', () => {
  const words = fc.array(fc.constantFrom('reel', 'link.', 'Wrong', 'it’s', '4 %', '链接错了', 'ลิงก์ผิด', '—', '!'), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 60 }), (all, most) => {
      const text = all.join(' ');
      const first = firstWords(text, most);
      expect(countWords(first)).toBeLessThanOrEqual(most);
      expect(text.startsWith(first.replace(/…$/, ''))).toBe(true);
      if (countWords(text) <= most) expect(first).toBe(text);
    }),
  );
});
