import { expect, test } from 'vitest';
import { lastInSight } from '../../../../../src/renderer/features/case/in-sight.ts';

/** Places of React beside no document: only their heights are looked at. */
function caseOf(heights: readonly number[], folded: readonly number[] = []) {
  const heads = heights.map((height, index) => ({ key: index + 1, height }));
  return { heads: { current: () => heads }, folds: { isFolded: (key: number) => folded.includes(key) } };
}

test('sections that begin below the window come later', () => {
  expect(lastInSight(caseOf([700, 400, 400]), 800)).toBe(1);
  expect(lastInSight(caseOf([300, 400, 400]), 800)).toBe(2);
});

test('all of a short case is in sight', () => {
  expect(lastInSight(caseOf([100, 100, 100]), 800)).toBe(Number.POSITIVE_INFINITY);
});

test('what is folded away takes no room', () => {
  expect(lastInSight(caseOf([700, 400, 400], [1]), 800)).toBe(3);
  expect(lastInSight(caseOf([700, 100, 300], [1]), 800)).toBe(Number.POSITIVE_INFINITY);
});
