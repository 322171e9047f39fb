import { describe, expect, test } from 'vitest';
import { responseTime } from '../../../../../src/shared/core/timeline/response-time.ts';
import { blankEntry } from '../../../../../src/shared/core/timeline/timeline-edits.ts';
import type { TimelineEntry } from '../../../../../src/shared/core/timeline/timeline-entry.ts';
import { explainResponse, responseText, spanText } from '../../../../../src/shared/core/timeline/timeline-text.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const entry = (n: number, date: string, time: string | null, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  ...blankEntry(sampleId(n), [], date),
  time,
  ...more,
});
const noticed = (n: number, date: string, time: string | null) => entry(n, date, time, { kind: 'noticed' });
const statement = (n: number, date: string, time: string | null, published = true) =>
  entry(n, date, time, { statement: { versions: [{ text: 'We are sorry.', date, time: '09:00' }], published } });

describe('O10 the response time', () => {
  test('is from the first notice to the first published statement from then on', () => {
    const entries = [
      statement(1, '2026-03-05', '08:00'),
      noticed(2, '2026-03-05', '09:12'),
      noticed(3, '2026-03-05', '10:00'),
      statement(4, '2026-03-05', '10:30', false),
      statement(5, '2026-03-06', '00:27'),
      statement(6, '2026-03-06', '09:00'),
    ];
    const response = responseTime(entries.toReversed());
    expect(response).toMatchObject({ is: 'known', minutes: 915 });
    expect(responseText(response, 'en-GB')).toBe('First response after 15\u202fh 15\u202fmin');
    expect(explainResponse(response, 'en-GB').slice(1)).toEqual([
      'Noticed: 5 Mar 2026, 09:12',
      'Statement: 6 Mar 2026, 00:27',
      '915\u202fmin in all.',
    ]);
  });
  test('a statement in the minute of the notice took no time', () => {
    expect(responseTime([statement(1, '2026-03-05', '09:00'), noticed(2, '2026-03-05', '09:00')])).toMatchObject({
      minutes: 0,
    });
    expect(spanText(0, 'en-GB')).toBe('0\u202fmin');
    expect(spanText(3_793, 'en-GB')).toBe('2\u202fd 15\u202fh 13\u202fmin');
  });
  test('for want of a notice, a statement or a time of one of them it is not known, and says why', () => {
    const at = '2026-03-05';
    const lacks = (...entries: readonly TimelineEntry[]) => {
      const response = responseTime(entries);
      return response.is === 'unknown' ? response.lacks : response.minutes;
    };
    expect(lacks()).toBe('notice');
    expect(lacks(noticed(1, at, '09:00'))).toBe('statement');
    expect(lacks(noticed(1, at, '09:00'), statement(2, at, '08:00'))).toBe('statement');
    expect(lacks(noticed(1, at, null), statement(2, '2026-03-06', '09:00'))).toBe('time of notice');
    expect(lacks(noticed(1, at, '09:00'), noticed(3, at, null), statement(2, at, '10:00'))).toBe('time of notice');
    expect(lacks(noticed(1, at, '09:00'), statement(2, at, '10:00'), statement(3, at, null))).toBe('time of statement');
    expect(lacks(noticed(1, at, '09:00'), statement(2, at, '10:00'), statement(3, '2026-03-06', null))).toBe(60);
    expect(responseText(responseTime([]), 'en-GB')).toBe('First response not known: no entry says when it was noticed');
  });
});
