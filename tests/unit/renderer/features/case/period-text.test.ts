import { expect, test } from 'vitest';
import { periodText } from '../../../../../src/renderer/features/case/period-text.ts';

test.each([
  [{ from: '2026-03-05', to: '2026-04-18' }, '5 March – 18 April 2026'],
  [{ from: '2026-03-05', to: '2026-03-05' }, '5 March 2026'],
  [{ from: '2026-03-05', to: null }, '5 March 2026 –'],
  [{ from: null, to: '2026-03-05' }, '– 5 March 2026'],
  [{ from: '2026-04-18', to: '2026-03-05' }, '18 April 2026 – 5 March 2026'],
  [{ from: null, to: null }, ''],
])('%o', (period, text) => {
  expect(periodText(period, 'en-GB').replaceAll('\u2009', ' ')).toBe(text);
});
