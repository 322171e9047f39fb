import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../../../../src/renderer/app/formats.ts';
import { goalAndDates, rowTitle, statusLine } from '../../../../../src/renderer/features/library/row-text.ts';
import { summarize } from '../../../../../src/shared/core/case-study/case-summary.ts';
import { sampleCase, samplePicture, samplePost } from '../../../../support/sample-case.ts';

const formats = formatsFor('en');

describe('a row', () => {
  test('says goal and dates, and names what is missing', () => {
    const period = { from: '2026-03-05', to: '2026-03-18' };
    expect(goalAndDates(summarize(sampleCase({ period })), formats)).toBe('Applications · Mar 2026');
    expect(goalAndDates(summarize(sampleCase({ goals: [] })), formats)).toBe('No goal');
  });

  test('of a case that cannot be read invents nothing', () => {
    const damaged = { ...summarize(sampleCase({ title: '', goals: [] })), fileState: 'damaged' as const };
    expect(rowTitle(damaged)).toBe('Unreadable case');
    expect(goalAndDates(damaged, formats)).not.toContain('No goal');
    expect(rowTitle({ ...damaged, title: 'Open day' })).toBe('Open day');
  });

  test('says how far the case is and how much is attached', () => {
    expect(statusLine(summarize(sampleCase({ status: 'in review' })), formats)).toBe('In review');
    const evidence = [samplePicture(1), samplePicture(2), samplePost(1), samplePicture(3, { kind: 'file' })];
    expect(statusLine(summarize(sampleCase({ evidence })), formats)).toBe('Draft · 2 screenshots · 1 post · 1 file');
  });
});
