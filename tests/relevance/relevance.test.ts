import { expect, test } from 'vitest';
import { judgeAll, meanPrecision } from './judge.ts';

test('I3 the first five rows hold nearly all that was wanted, over 52 queries and 60 cases', async () => {
  const judged = await judgeAll();
  expect(judged.length).toBeGreaterThanOrEqual(40);
  expect(meanPrecision(judged)).toBeGreaterThan(0.95);
});
