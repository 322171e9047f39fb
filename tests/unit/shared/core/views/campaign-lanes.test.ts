import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '../../../../../src/shared/core/plot/days.ts';
import { type Campaign, campaignLanes } from '../../../../../src/shared/core/views/campaign-lanes.ts';

const day = fc.integer({ min: 0, max: 400 }).map((days) => dayAfter('2024-01-01', days));
const campaigns = fc.array(fc.record({ from: fc.option(day), to: fc.option(day) }) satisfies fc.Arbitrary<Campaign>, {
  maxLength: 60,
});

test('campaigns stand on as few lines as they need, and none covers another or its name', () => {
  fc.assert(
    fc.property(campaigns, fc.integer({ min: 0, max: 90 }), (all, least) => {
      const { placed, lanes, undated } = campaignLanes(all, least);
      expect(placed.length + undated.length).toBe(all.length);
      expect(lanes.flat().length).toBe(placed.length);
      const until = (one: (typeof placed)[number]) => Math.max(one.end, one.start + least);
      for (const [lane, line] of lanes.entries())
        for (const [i, one] of line.entries()) {
          expect(one.lane).toBe(lane);
          const next = line[i + 1];
          if (next) expect(next.start).toBeGreaterThanOrEqual(until(one));
        }
      const most = placed.map(({ start }) => placed.filter((one) => one.start <= start && until(one) > start).length);
      expect(lanes.length).toBe(Math.max(0, ...most));
    }),
  );
});

test('a campaign of which only one day is known is on that day, one that ends before it begins is turned round', () => {
  const { placed, undated } = campaignLanes(
    [
      { from: '1970-01-11', to: null },
      { from: null, to: '1970-01-21' },
      { from: '1970-02-01', to: '1970-01-31' },
      { from: null, to: null },
    ],
    0,
  );
  expect(placed.map(({ start, end }) => [start, end])).toEqual([
    [10, 11],
    [20, 21],
    [30, 32],
  ]);
  expect(undated).toHaveLength(1);
});
