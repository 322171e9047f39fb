import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blankEntry,
  withNextVersion,
  withStatement,
  withWording,
} from '../../../../../src/shared/core/timeline/timeline-edits.ts';
import { inTime, statementText, type TimelineEntry } from '../../../../../src/shared/core/timeline/timeline-entry.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const entry = (n: number, date: string, time: string | null, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  ...blankEntry(sampleId(n), [], date),
  time,
  ...more,
});

describe('O10 a timeline', () => {
  test('stands in the order of time, whatever order it was entered in', () => {
    const some = fc.record({
      n: fc.integer({ min: 0, max: 999 }),
      day: fc.integer({ min: 1, max: 3 }),
      time: fc.constantFrom(null, '00:00', '09:05', '23:59'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(some, { selector: ({ n }) => n }), fc.func(fc.integer()), (all, shuffle) => {
        const entries = all.map(({ n, day, time }) => entry(n, `2026-03-0${day}`, time));
        const ordered = inTime(entries);
        expect(inTime(entries.toSorted((a, b) => shuffle(a.id) - shuffle(b.id)))).toEqual(ordered);
        for (const [place, { date, time }] of ordered.entries()) {
          const next = ordered[place + 1];
          if (next) expect(`${date} ${time ?? 'later'}` <= `${next.date} ${next.time ?? 'later'}`).toBe(true);
        }
      }),
    );
  });

  test('goes on at the day of its last entry, at no time yet', () => {
    const first = entry(1, '2026-03-05', '09:00');
    expect(blankEntry(sampleId(2), [first], '2026-06-09')).toMatchObject({ date: '2026-03-05', time: null });
    expect(blankEntry(sampleId(2), [], '2026-06-09').date).toBe('2026-06-09');
  });

  test('a statement keeps its earlier versions', () => {
    const now = { date: '2026-03-05', time: '10:00' };
    const first = withWording(withStatement(entry(1, '2026-03-05', null), now), 'We are looking into it.');
    const second = withWording(withNextVersion(first, { ...now, time: '10:30' }), 'It was our mistake.');
    expect(second.statement?.versions).toEqual([
      { text: 'We are looking into it.', ...now },
      { text: 'It was our mistake.', date: '2026-03-05', time: '10:30' },
    ]);
    expect(statementText(second)).toBe('It was our mistake.');
    expect(withStatement(second, now)).toBe(second);
    expect(withWording(entry(1, '2026-03-05', null), 'x').statement).toBeNull();
  });
});
