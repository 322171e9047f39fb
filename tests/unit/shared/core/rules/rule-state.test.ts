import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../../../src/shared/core/metrics/reading.ts';
import { dueDate, ruleState } from '../../../../../src/shared/core/rules/rule-state.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const ctr = sampleId(100);
const reading = (n: number, date: string, value: number | null): Reading => ({
  id: sampleId(n),
  metric: ctr,
  date,
  value,
  basis: { is: 'lifetime' },
  source: '',
  platform: '',
});
const rule = {
  metric: ctr,
  comparison: '<' as const,
  value: 0.008,
  inARow: 1,
  by: { is: 'day' as const, day: 3 },
  answer: null,
};
const start = '2026-03-01';
const on = (today: string) => ({ start, today });

describe('if the click-through rate is below 0.8 % by day 3', () => {
  test('it is due on the third day, the first being day 1', () => {
    expect(dueDate(rule, start)).toBe('2026-03-03');
    expect(dueDate({ by: { is: 'day', day: 31 } }, start)).toBe('2026-03-31');
    expect(dueDate(rule, null)).toBeNull();
    expect(ruleState(rule, [], on('2026-03-02'))).toEqual({ is: 'not due' });
  });
  test('without a reading nothing can be told', () => {
    expect(ruleState(rule, [], on('2026-03-03'))).toEqual({ is: 'cannot tell' });
    expect(ruleState(rule, [reading(1, '2026-03-02', null)], on('2026-03-09'))).toEqual({ is: 'cannot tell' });
    expect(ruleState(rule, [reading(1, '2026-03-04', 0.001)], on('2026-03-09'))).toEqual({ is: 'cannot tell' });
  });
  test('it is triggered by the first reading that is so, and says which', () => {
    const low = reading(2, '2026-03-02', 0.005);
    expect(ruleState(rule, [low, reading(1, '2026-03-01', 0.02)], on('2026-03-02'))).toEqual({
      is: 'triggered',
      on: '2026-03-02',
      by: low,
      answer: null,
    });
    expect(ruleState(rule, [reading(1, '2026-03-01', 0.008)], on('2026-03-03'))).toEqual({ is: 'not triggered' });
  });
  test('readings of tomorrow, and of other metrics, are not looked at', () => {
    expect(ruleState(rule, [reading(1, '2026-03-03', 0.001)], on('2026-03-02'))).toEqual({ is: 'not due' });
    const other = { ...reading(1, '2026-03-02', 0.001), metric: sampleId(99) };
    expect(ruleState(rule, [other], on('2026-03-03'))).toEqual({ is: 'cannot tell' });
  });
});

describe('if a count since the beginning is below 20,000 by day 3', () => {
  const reach = { ...rule, value: 20_000, grows: true };
  const [day1, day3] = [reading(1, '2026-03-01', 5000), reading(2, '2026-03-03', 18_000)];
  test('little on the first day says nothing about the third', () => {
    expect(ruleState(reach, [day1], on('2026-03-01'))).toEqual({ is: 'not due' });
    expect(ruleState(reach, [day1], on('2026-03-02'))).toEqual({ is: 'not due' });
    expect(ruleState(reach, [day1, reading(2, '2026-03-03', 25_000)], on('2026-03-03'))).toEqual({
      is: 'not triggered',
    });
  });
  test('the last reading until the day tells, whatever order they were entered in', () => {
    for (const readings of [
      [day1, day3],
      [day3, day1],
    ])
      expect(ruleState(reach, readings, on('2026-03-05'))).toMatchObject({ is: 'triggered', on: '2026-03-03' });
    expect(ruleState(reach, [day1], on('2026-03-05'))).toMatchObject({ is: 'triggered', on: '2026-03-01' });
    expect(ruleState({ ...reach, inARow: 2 }, [day1, day3], on('2026-03-05'))).toMatchObject({ is: 'triggered' });
    expect(ruleState({ ...reach, inARow: 2 }, [day1], on('2026-03-05'))).toEqual({ is: 'cannot tell' });
  });
  test('what counts single days, goes both ways, or asks for more, is told by the first reading that is so', () => {
    const period = { ...day1, basis: { is: 'period' as const, from: '2026-03-01', to: '2026-03-01' } };
    expect(ruleState(reach, [period], on('2026-03-01')).is).toBe('triggered');
    expect(ruleState({ ...reach, grows: false }, [day1], on('2026-03-01')).is).toBe('triggered');
    expect(ruleState({ ...reach, comparison: '>', value: 4000 }, [day1], on('2026-03-01')).is).toBe('triggered');
    expect(ruleState({ ...reach, by: null }, [day1], on('2026-03-01')).is).toBe('triggered');
  });
});

describe('for three readings in a row', () => {
  const three = { ...rule, inARow: 3, by: null };
  test('a better one between begins the count anew; one that is not available does not', () => {
    const lows = [1, 2].map((n) => reading(n, `2026-03-0${n}`, 0.001));
    const broken = [...lows, reading(3, '2026-03-03', 0.1), reading(4, '2026-03-04', 0.001)];
    expect(ruleState(three, broken, on('2026-03-09')).is).toBe('not triggered');
    const gap = [...lows, reading(3, '2026-03-03', null), reading(4, '2026-03-04', 0.001)];
    expect(ruleState(three, gap, on('2026-03-09'))).toMatchObject({ is: 'triggered', on: '2026-03-04' });
  });
  test('with fewer readings it is not due', () => {
    expect(ruleState(three, [reading(1, '2026-03-01', 0.001)], on('2026-03-09'))).toEqual({ is: 'not due' });
  });
});
