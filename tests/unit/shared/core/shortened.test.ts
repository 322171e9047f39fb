import { expect, test } from 'vitest';
import { shortened } from '../../../../src/shared/core/shortened.ts';

test('what fits is said back as it was typed', () => {
  expect(shortened('open day')).toBe('open day');
  expect(shortened('👩‍👩‍👧'.repeat(60))).toBe('👩‍👩‍👧'.repeat(60));
});

test('what is longer is cut between letters as they are seen', () => {
  expect(shortened('👩‍👩‍👧'.repeat(61))).toBe(`${'👩‍👩‍👧'.repeat(60)}…`);
  expect(shortened('one two three', 8)).toBe('one two…');
  expect(shortened('a'.repeat(10_000))).toBe(`${'a'.repeat(60)}…`);
});
