import { expect, test } from 'vitest';
import { amongText, pastText } from '../../../../../src/shared/core/metrics/past-text.ts';

const style = { locale: 'en', currency: 'EUR' };
const plain = (text: string) => text.replaceAll('\u202f', ' ');
const none = { median: null, min: null, max: null };

test('M13 the own past is median, number and span; fewer than three cases are none to speak of', () => {
  const past = { n: 5, median: 0.032, min: 0.011, max: 0.04 };
  expect(plain(pastText(past, 'percent', style, amongText({ goals: ['Leads'], channels: ['Reel'] })))).toBe(
    'Own past: median 3.2 % of 5 cases with the same goal and channel, from 1.1 % to 4 %.',
  );
  expect(pastText({ n: 0, ...none }, 'count', style, amongText({ goals: [], channels: [] }))).toBe(
    'Own past: no past cases of any goal and channel.',
  );
  const two = { n: 2, median: 5, min: 4, max: 6 };
  expect(pastText(two, 'count', style, amongText({ goals: ['Leads'], channels: [] }))).toBe(
    'Own past: no past cases to speak of, only 2 with the same goal.',
  );
});
