import { expect, test } from 'vitest';
import {
  daysBetween,
  isNotYetLearnedFrom,
  type LoopFacts,
  loopState,
} from '../../../../../src/shared/core/learning/loop.ts';

const nothing: LoopFacts = {
  coverage: 0,
  start: '2026-03-01',
  readingDates: [],
  acknowledgedOn: null,
  acknowledgement: '',
  whatHappenedIsEmpty: true,
  contributingFactors: 0,
  evidenceLinks: 0,
  analysedOn: null,
  changesUsedOn: [],
};
const done = (facts: Partial<LoopFacts>) =>
  loopState({ ...nothing, ...facts })
    .filter((state) => state.done)
    .map(({ step, on }) => [step, on]);

test('nothing is done of an empty case', () => {
  expect(done({})).toEqual([]);
});

test('measured: half of the weight, and a reading after the start', () => {
  expect(done({ coverage: 0.5, readingDates: ['2026-03-09', '2026-03-02', '2026-02-01'] })).toEqual([
    ['measured', '2026-03-02'],
  ]);
  expect(done({ coverage: 0.49, readingDates: ['2026-03-02'] })).toEqual([]);
  expect(done({ coverage: 1, readingDates: ['2026-02-27'] })).toEqual([]);
});

test('acknowledged: on a day and with a sentence', () => {
  expect(done({ acknowledgedOn: '2026-04-28', acknowledgement: 'We fell short.' })).toEqual([
    ['acknowledged', '2026-04-28'],
  ]);
  expect(done({ acknowledgedOn: '2026-04-28', acknowledgement: '  ' })).toEqual([]);
});

test('analysed: words, a factor and something to show for it', () => {
  const all = { whatHappenedIsEmpty: false, contributingFactors: 1, evidenceLinks: 1, analysedOn: '2026-05-06' };
  expect(done(all)).toEqual([['analysed', '2026-05-06']]);
  expect(done({ ...all, contributingFactors: 0 })).toEqual([]);
  expect(done({ ...all, evidenceLinks: 0 })).toEqual([]);
  expect(done({ ...all, whatHappenedIsEmpty: true })).toEqual([]);
});

test('retooled: a change is planned somewhere or was applied, since the first of them', () => {
  expect(done({ changesUsedOn: ['2026-06-02', '2026-05-30'] })).toEqual([['retooled', '2026-05-30']]);
  expect(done({ changesUsedOn: [null] })).toEqual([['retooled', null]]);
});

test('a low outcome with a finished loop is learned from', () => {
  const finished = loopState({
    ...nothing,
    coverage: 1,
    readingDates: ['2026-03-02'],
    acknowledgedOn: '2026-04-28',
    acknowledgement: 'We fell short.',
    whatHappenedIsEmpty: false,
    contributingFactors: 1,
    evidenceLinks: 1,
    changesUsedOn: ['2026-05-30'],
  });
  expect(isNotYetLearnedFrom('fell short', finished)).toBe(false);
  expect(isNotYetLearnedFrom('fell short', loopState(nothing))).toBe(true);
  expect(isNotYetLearnedFrom('met', loopState(nothing))).toBe(false);
  expect(isNotYetLearnedFrom('not measured yet', loopState(nothing))).toBe(false);
});

test('days between are whole, over a change of clocks too', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
});
