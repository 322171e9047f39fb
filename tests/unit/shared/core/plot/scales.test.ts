import { describe, expect, it } from 'vitest';
import { DAY, dayNumber } from '../../../../../src/shared/core/plot/days.ts';
import { dayScale } from '../../../../../src/shared/core/plot/scales.ts';

const marks = (from: string, to: string) =>
  dayScale([dayNumber(from), dayNumber(to)], 0, 700, 100).ticks.map((time) =>
    new Date(time).toISOString().slice(0, 10),
  );

describe('the marks of a time axis', () => {
  it('stand on Mondays where they are weekly, as the weeks of readings begin', () => {
    // 2 March 2026 is a Monday.
    expect(marks('2026-03-02', '2026-04-12')).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
      '2026-03-23',
      '2026-03-30',
      '2026-04-06',
    ]);
  });

  it('stay within the days that are shown', () => {
    for (let shift = 0; shift < 7; shift++) {
      const from = dayNumber('2026-03-02') + shift;
      const { ticks } = dayScale([from, from + 41], 0, 700, 100);
      expect(ticks.length).toBeGreaterThanOrEqual(5);
      for (const time of ticks) {
        expect(new Date(time).getUTCDay()).toBe(1);
        expect(time / DAY).toBeGreaterThanOrEqual(from);
        expect(time / DAY).toBeLessThanOrEqual(from + 41);
      }
    }
  });

  it('are days for a short time and months or years for a long one', () => {
    expect(marks('2026-03-02', '2026-03-06')).toContain('2026-03-03');
    expect(marks('2026-01-01', '2026-06-30')).toContain('2026-05-01');
    expect(marks('2020-01-01', '2026-01-01')).toContain('2024-01-01');
  });
});
