import { describe, expect, test } from 'vitest';
import { builtInMetric, builtInMetrics } from '../../../../../src/shared/core/metrics/catalogue.ts';
import {
  dailyEngagementRate,
  derivedMetric,
  disagrees,
} from '../../../../../src/shared/core/metrics/derived-metric.ts';

const computed = (id: string, parts: Record<string, number>) => {
  const definition = builtInMetric(id);
  if (!definition) throw new Error(id);
  return derivedMetric(definition, (part) => parts[part] ?? null);
};

describe('the catalogue', () => {
  test('has every definition once, with its words', () => {
    expect(builtInMetrics.length).toBeGreaterThanOrEqual(72);
    expect(new Set(builtInMetrics.map(({ id }) => id)).size).toBe(builtInMetrics.length);
    for (const { name } of builtInMetrics) expect(name).not.toBe('');
  });
  test('knows every part of every formula', () => {
    for (const { formula } of builtInMetrics)
      for (const { id } of [...(formula?.numerator ?? []), ...(formula?.denominator ?? [])])
        expect(builtInMetric(id), id).toBeDefined();
  });
  test('names the denominator in every engagement rate, and has no AVE and no EMV', () => {
    for (const { id, name } of builtInMetrics)
      if (/engagement_rate/.test(id)) expect(name).toMatch(/by (reach|impressions|followers|views)|Daily/);
    expect(builtInMetrics.some(({ id }) => /ave|emv/.test(id.replace('average', '').replace('saves', '')))).toBe(false);
  });
});

describe('derived metrics', () => {
  test('are computed from their parts', () => {
    expect(computed('engagements', { reactions: 5, comments: 2, shares: 1, saves: 0 })).toEqual({
      is: 'computed',
      value: 8,
    });
    expect(computed('click_through_rate', { link_clicks: 42, impressions: 1000 })).toEqual({
      is: 'computed',
      value: 0.042,
    });
    expect(computed('cost_per_mille', { spend: 250, impressions: 50_000 })).toEqual({ is: 'computed', value: 5 });
    expect(computed('return_on_investment', { revenue: 150, spend: 100 })).toEqual({ is: 'computed', value: 0.5 });
    // The worked example of the source: 80 positive, 20 negative, 100 neutral make 30.0.
    expect(computed('net_sentiment', { positive_mentions: 80, negative_mentions: 20, neutral_mentions: 100 })).toEqual({
      is: 'computed',
      value: 30,
    });
  });
  test('say why there is none: a missing part or nothing to divide by, never nought', () => {
    expect(computed('click_through_rate', { link_clicks: 42 })).toEqual({
      is: 'missing part',
      missing: ['impressions'],
    });
    expect(computed('click_through_rate', { link_clicks: 42, impressions: 0 })).toEqual({
      is: 'zero denominator',
      parts: ['impressions'],
    });
    expect(computed('revenue', {})).toEqual({ is: 'typed in' });
  });
  test('a day’s engagement rate is spread over days and followers', () => {
    expect(dailyEngagementRate(700, 1000, 7)).toBeCloseTo(0.1, 12);
    expect(dailyEngagementRate(700, 0, 7)).toBeNull();
    expect(dailyEngagementRate(null, 1000, 7)).toBeNull();
  });
  test('a typed-in rate is told apart beyond 0.1 percentage points', () => {
    expect(disagrees(0.042, 0.043)).toBe(false);
    expect(disagrees(0.042, 0.0432)).toBe(true);
  });
});
