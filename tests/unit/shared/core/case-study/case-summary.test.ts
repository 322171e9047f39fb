import { describe, expect, test } from 'vitest';
import {
  caseDate,
  caseSummarySchema,
  compareSummaries,
  summarize,
} from '../../../../../src/shared/core/case-study/case-summary.ts';
import { documentWith, sampleCase, sampleHash, sampleId, samplePicture } from '../../../../support/sample-case.ts';

describe('the list row of a case', () => {
  test('leads with the first picture shown in the text', () => {
    const evidence = [samplePicture(1), samplePicture(2)];
    const shown = { type: 'figure', attrs: { evidence: sampleId(1002), width: 100 } };
    expect(summarize(sampleCase({ evidence })).lead).toBe(sampleHash(1));
    expect(summarize(sampleCase({ evidence, document: documentWith(shown) })).lead).toBe(sampleHash(2));
    expect(summarize(sampleCase()).lead).toBeNull();
  });

  test('is what the cache expects', () =>
    expect(caseSummarySchema.safeParse(summarize(sampleCase())).success).toBe(true));

  test('is filed under the day the campaign began, else the day it was written', () => {
    expect(caseDate(summarize(sampleCase({ period: { from: '2025-01-02', to: null } })))).toBe('2025-01-02');
    expect(caseDate(summarize(sampleCase()))).toBe('2026-03-05');
  });

  test('has one place in every order', () => {
    const collator = new Intl.Collator('en');
    const rows = [3, 1, 2].map((n) => summarize(sampleCase({ id: sampleId(n), title: `T${n}` })));
    expect([...rows].sort(compareSummaries('newest first', collator)).map((row) => row.title)).toEqual([
      'T3',
      'T2',
      'T1',
    ]);
    expect([...rows].sort(compareSummaries('title', collator)).map((row) => row.title)).toEqual(['T1', 'T2', 'T3']);
  });
});
