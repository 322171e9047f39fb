import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areWritten,
  areWrittenLate,
  blankLevels,
  type Levels,
  levelName,
  levelsSchema,
  levelText,
  qualitativeLevels,
  withLevelText,
} from '../../../../../src/shared/core/metrics/levels.ts';
import { levelsNotes } from '../../../../../src/shared/core/metrics/levels-text.ts';

const before = { start: '2026-03-05', today: '2026-03-05' };
const after = { start: '2026-03-05', today: '2026-03-09' };
const written: Levels = { texts: ['ignored', 'mocked', 'quoted once', 'quoted twice', 'on the evening news'] };

describe('five levels of a measure in words', () => {
  test('count only when all five are written', () => {
    expect(areWritten(blankLevels())).toBe(false);
    expect(areWritten({ texts: ['a', 'b', ' ', 'd', 'e'] })).toBe(false);
    expect(areWritten(written)).toBe(true);
    expect(qualitativeLevels.map(levelName)).toEqual(['\u22122', '\u22121', '0', '+1', '+2']);
  });

  test('are free until the first day is over', () => {
    const changed = withLevelText(written, 0, 'quoted three times', before);
    expect(levelText(changed.texts, 0)).toBe('quoted three times');
    expect(changed.before).toBeUndefined();
    expect(withLevelText(written, 0, 'x', { start: null, today: '2026-03-09' }).before).toBeUndefined();
    expect(levelsNotes(changed, 'en')).toEqual([]);
  });

  test('changed after the start, the words of before stay with the day, however often they are changed', () => {
    const once = withLevelText(written, 0, 'quoted at all', after);
    const twice = withLevelText(once, 1, 'quoted once', { ...after, today: '2026-03-12' });
    expect(twice.before).toEqual({ texts: written.texts, changedOn: '2026-03-12' });
    expect(levelsNotes(twice, 'en')).toEqual([
      'The levels were changed after the campaign began, on Mar 12, 2026; the words of before are kept.',
    ]);
    const back = withLevelText(withLevelText(twice, 0, 'quoted once', after), 1, 'quoted twice', after);
    expect(back.before).toBeNull();
  });

  test('written only after the start, that is said', () => {
    const late = withLevelText(blankLevels(), 0, 'quoted once', after);
    expect(areWrittenLate(late)).toBe(true);
    expect(levelsNotes(late, 'en')).toEqual([
      'Write all five levels: until then it does not count.',
      'The levels were written after the campaign began, on Mar 9, 2026.',
    ]);
  });

  test('whatever is changed, the words of before are never lost, and the file stays one that can be read', () => {
    const edit = fc.record({ level: fc.constantFrom(...qualitativeLevels), words: fc.string(), late: fc.boolean() });
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        let levels = written;
        // A campaign that began does not begin again: all edits before it come first.
        for (const { level, words, late } of edits.toSorted((a, b) => Number(a.late) - Number(b.late)))
          levels = withLevelText(levels, level, words, late ? after : before);
        let atStart = written;
        for (const { level, words, late } of edits) if (!late) atStart = withLevelText(atStart, level, words, before);
        expect((levels.before ?? levels).texts).toEqual(atStart.texts);
        expect(levelsSchema.safeParse(JSON.parse(JSON.stringify(levels))).success).toBe(true);
      }),
    );
  });
});
