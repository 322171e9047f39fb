import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, changeSchema, changeStatuses } from '../../../../../src/shared/core/learning/change.ts';
import {
  appliedTo,
  concerns,
  isAppliedIn,
  notAppliedTo,
  withStatus,
} from '../../../../../src/shared/core/learning/change-life.ts';
import { appliedIn, usedOn } from '../../../../../src/shared/core/learning/change-uses.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const change = (more: Partial<Change> = {}): Change => ({
  id: sampleId(1),
  text: 'Test every link from a stranger’s phone.',
  kind: 'start',
  owner: 'Digital team',
  due: null,
  status: 'proposed',
  since: '2026-05-06',
  ...more,
});
const clearing = { id: sampleId(7), title: 'Clearing week', campaign: 'Clearing' };
const autumn = { id: sampleId(8), title: 'Autumn enrolment', campaign: '' };

test('O5 a change planned for a case or a campaign stands in the list of that case, until it is rejected or obsolete', () => {
  expect(concerns(change(), clearing)).toBe(false);
  expect(concerns(change({ status: 'planned', caseId: clearing.id }), clearing)).toBe(true);
  expect(concerns(change({ status: 'planned', campaign: ' clearing ' }), clearing)).toBe(true);
  expect(concerns(change({ status: 'planned', campaign: '' }), autumn)).toBe(false);
  expect(concerns(change({ status: 'rejected', caseId: clearing.id }), clearing)).toBe(false);
  expect(concerns(withStatus(appliedTo(change(), clearing, '2026-09-01'), 'obsolete', '2026-10-01'), clearing)).toBe(
    true,
  );
});

test('O5 it was put to use on the first day it was planned somewhere by name, or applied', () => {
  expect(usedOn(change())).toBeUndefined();
  expect(usedOn(change({ status: 'planned' }))).toBeUndefined();
  expect(usedOn(change({ status: 'planned', campaign: 'Clearing' }))).toBe('2026-05-06');
  expect(usedOn(change({ status: 'applied' }))).toBeUndefined();
  expect(usedOn(change({ status: 'applied', caseId: clearing.id }))).toBe('2026-05-06');
  const applied = appliedTo(change({ status: 'planned', caseId: clearing.id }), clearing, '2026-09-01');
  expect(usedOn(applied)).toBe('2026-05-06');
  expect(usedOn(withStatus(applied, 'obsolete', '2027-01-01'))).toBe('2026-05-06');
});

test('O5 one applied by an older version keeps the case it named, in every status', () => {
  const old = change({ status: 'applied', caseId: clearing.id });
  expect(appliedIn(old)).toEqual([{ caseId: clearing.id, on: '2026-05-06' }]);
  expect(isAppliedIn(withStatus(old, 'obsolete', '2026-10-01'), clearing.id)).toBe(true);
  expect(appliedIn(appliedTo(old, autumn, '2026-10-01')).map(({ caseId }) => caseId)).toEqual([clearing.id, autumn.id]);
});

test('O5 one that was never planned is planned for the case its application is taken back in', () => {
  expect(notAppliedTo(appliedTo(change(), clearing, '2026-09-01'), clearing.id, '2026-09-02')).toEqual(
    change({ status: 'planned', since: '2026-09-02', caseId: clearing.id, caseTitle: 'Clearing week' }),
  );
});

test('O5 planned anew after it was applied, taking that back leaves the plan and the application before', () => {
  const first = appliedTo(change({ status: 'planned', caseId: clearing.id }), clearing, '2026-09-01');
  const again = { ...withStatus(first, 'planned', '2026-10-01'), caseId: autumn.id };
  expect(notAppliedTo(appliedTo(again, autumn, '2026-11-01'), autumn.id, '2026-11-02')).toEqual(again);
});

const places = [11, 12, 13, 14].map((n) => ({ id: sampleId(n), title: `Case ${n}` }));

test('O5 ticking in any cases and unticking all of them in any order gives back what was planned', () => {
  const orders = fc.record({ on: fc.shuffledSubarray(places), off: fc.shuffledSubarray(places, { minLength: 4 }) });
  fc.assert(
    fc.property(orders, fc.constantFrom({ campaign: 'Clearing' }, { caseId: sampleId(12) }), ({ on, off }, plan) => {
      const planned = change({ status: 'planned', ...plan });
      const ticked = on.reduce((one, place, day) => appliedTo(one, place, `2026-09-1${day}`), planned);
      expect(changeSchema.safeParse(ticked).success).toBe(true);
      expect(appliedIn(ticked)).toHaveLength(on.length);
      expect(off.reduce((one, { id }) => notAppliedTo(one, id, '2026-12-01'), ticked)).toEqual(planned);
    }),
  );
});

test('O5 ticking twice is ticking once, and a status it has is not given anew', () => {
  fc.assert(
    fc.property(fc.constantFrom(...changeStatuses), fc.constantFrom(...changeStatuses), (status, next) => {
      const applied = appliedTo(change({ status }), clearing, '2026-09-01');
      expect(appliedTo(applied, clearing, '2026-09-09')).toBe(applied);
      const moved = withStatus(change({ status }), next, '2026-09-01');
      expect(withStatus(moved, next, '2027-01-01')).toBe(moved);
      expect(moved.since).toBe(next === status ? '2026-05-06' : '2026-09-01');
    }),
  );
});
