import { expect, test } from 'vitest';
import { askedBefore } from '../../../../../../src/renderer/features/editor/references/asked-before.ts';

test.each([
  ['see [[', { start: 4, typed: '' }],
  ['[[Open day', { start: 0, typed: 'Open day' }],
  ['[[one]] and [[two', { start: 12, typed: 'two' }],
  ['[[[x', { start: 1, typed: 'x' }],
])('%s asks for a reference', (text, asked) => {
  expect(askedBefore(text)).toEqual(asked);
});

test.each(['', 'plain', 'a [ b', '[[closed]] after', '[[ spaced', '[[over a picture \ufffc', `[[${'long'.repeat(30)}`])(
  '%s asks for nothing',
  (text) => {
    expect(askedBefore(text)).toBeNull();
  },
);
