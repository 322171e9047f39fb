import { expect, test } from 'vitest';
import type { LoopState } from '../../../../../src/shared/core/learning/loop.ts';
import { loopSteps } from '../../../../../src/shared/core/learning/loop.ts';
import { nextStep, stepsDone, stepText } from '../../../../../src/shared/core/learning/loop-text.ts';

const loop = (...days: readonly (string | null)[]): readonly LoopState[] =>
  loopSteps.map((step, place) => ({ step, done: days[place] !== undefined, on: days[place] ?? null }));
const spring = loop('2026-04-24', '2026-04-28', '2026-05-06');
const texts = (states: readonly LoopState[], today: string | null) =>
  loopSteps.map((step) => stepText(states, step, today, 'en-GB'));

test('O2 a step that is done has its day, the next one the days it has been waited for', () => {
  expect(texts(spring, '2026-06-09')).toEqual(['24 April', '28 April', '6 May', 'not yet, 34 days']);
  expect(texts(spring, '2026-05-07').at(-1)).toBe('not yet, 1 day');
  expect(texts(spring, '2026-05-06').at(-1)).toBe('not yet');
  expect(nextStep(spring)).toBe('retooled');
});

test('O2 the year is said of another year, and on paper always; on paper no days are counted', () => {
  expect(texts(spring, '2027-01-01')[0]).toBe('24 April 2026');
  expect(texts(spring, null)).toEqual(['24 April 2026', '28 April 2026', '6 May 2026', 'not yet']);
});

test('O2 only the first step that is not done is waited for, from the last day before it that is known', () => {
  expect(texts(loop(), '2026-06-09')).toEqual(['not yet', 'not yet', 'not yet', 'not yet']);
  expect(texts(loop('2026-06-01', null), '2026-06-09')).toEqual(['1 June', 'done', 'not yet, 8 days', 'not yet']);
  expect(nextStep(loop('2026-06-01', null, null, null))).toBeNull();
});

test('dots are spoken as a count', () => {
  expect(stepsDone([true, false, true, false])).toBe('2 of 4 steps');
});
