import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withExpected, withSurprised } from '../../../../../src/shared/core/learning/expectation.ts';
import { hindsightText } from '../../../../../src/shared/core/learning/hindsight-text.ts';
import { type KeptWords, keptWords } from '../../../../../src/shared/core/learning/kept-words.ts';

const start = '2026-03-05';
const before = { start, today: '2026-03-05' };
const after = { start, today: '2026-03-06' };

describe('words written before a campaign', () => {
  test('are free to change until the end of its first day, and where there is none', () => {
    expect(keptWords(null, 'more', 'less', before)).toBeNull();
    expect(keptWords(null, 'more', 'less', { start: null, today: '2030-01-01' })).toBeNull();
  });

  test('however they change afterwards, those of the start are kept, until they read so again', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (edits) => {
        let [text, kept] = ['what we said', null as KeptWords | null];
        for (const next of edits) {
          kept = keptWords(kept, text, next, after);
          text = next;
          expect(kept?.text ?? text).toBe('what we said');
        }
        expect(keptWords(kept, text, 'what we said', after)).toBeNull();
      }),
    );
  });

  test('where nothing was said, nothing is kept', () => {
    expect(keptWords(null, ' ', 'now we say it', after)).toBeNull();
  });
});

describe('O7 an expectation', () => {
  const written = withExpected(undefined, 'Twice the applications', { start, today: '2026-03-01' });
  test('has the day it was first written, and loses it when it is taken back before the start', () => {
    expect(written).toEqual({
      expected: 'Twice the applications',
      writtenOn: '2026-03-01',
      before: null,
      surprised: '',
    });
    expect(withExpected(written, 'Three times as many', { start, today: '2026-03-04' }).writtenOn).toBe('2026-03-01');
    expect(withExpected(written, '', { start, today: '2026-03-04' }).writtenOn).toBeNull();
  });
  test('changed after the start it says so, with the old words; what surprised us is no change of it', () => {
    const changed = withExpected(written, 'As many as before', after);
    expect(changed.before).toEqual({ text: 'Twice the applications', changedOn: '2026-03-06' });
    expect(withSurprised(changed, 'Nobody opened the link')).toEqual({
      ...changed,
      surprised: 'Nobody opened the link',
    });
    expect(hindsightText(changed, start, 'en-GB')).toBe(
      'Changed after the start, on 6 Mar 2026. Before: “Twice the applications”',
    );
    expect(hindsightText(written, start, 'en-GB')).toBe('');
  });
  test('written only after the start it says so', () => {
    const late = withExpected(undefined, 'We knew it', after);
    expect(hindsightText(late, start, 'en-GB')).toBe('Written down after the start, on 6 Mar 2026.');
    expect(hindsightText(late, null, 'en-GB')).toBe('');
  });
});
