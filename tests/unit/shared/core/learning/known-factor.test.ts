import { expect, test } from 'vitest';
import {
  explainKnownFactor,
  findFactors,
  type KnownFactor,
  knownAs,
  knownFactorText,
} from '../../../../../src/shared/core/learning/known-factor.ts';

const late: KnownFactor = { name: 'Creative late', cases: 7, measured: 6, medianDegree: 0.41 };
const link: KnownFactor = { name: 'Wrong link', cases: 1, measured: 1, medianDegree: 0.7 };
const later: KnownFactor = { name: 'Approved too late', cases: 9, measured: 0, medianDegree: null };
const known = [later, late, link];

test('O6 a factor says in how many cases it stands and their median degree; what is not measured is not zero', () => {
  expect(knownFactorText(late, 'en-GB')).toBe('7 cases, median degree 41\u202f%');
  expect(knownFactorText(link, 'en-GB')).toBe('1 case, degree 70\u202f%');
  expect(knownFactorText(later, 'en-GB')).toBe('9 cases, not measured yet');
  expect(explainKnownFactor(late, 'en-GB').at(-1)).toBe('1 not measured yet, which counts as unknown, not as nothing.');
  expect(explainKnownFactor(link, 'en-GB')).toHaveLength(2);
});

test('O6 what begins with what was typed comes first, then the most frequent; those of this case are left out', () => {
  expect(findFactors(known, 'LATE', [])).toEqual([later, late]);
  expect(findFactors(known, 'créa', [])).toEqual([late]);
  expect(findFactors(known, 'late', ['approved  too LATE'])).toEqual([late]);
  expect(findFactors([...known, { ...link, name: 'Late approval' }], 'late', []).map(({ name }) => name)).toEqual([
    'Late approval',
    'Approved too late',
    'Creative late',
  ]);
});

test('O6 a factor is known elsewhere by its words; no words are none', () => {
  expect(knownAs(known, ' creative LATE')).toBe(late);
  expect(knownAs(known, '')).toBeUndefined();
});
