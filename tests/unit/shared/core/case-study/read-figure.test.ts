import { describe, expect, test } from 'vitest';
import { numberMarks, readFigure } from '../../../../../src/shared/core/case-study/read-figure.ts';

const english = numberMarks('en-GB');
const german = numberMarks('de-DE');
const french = numberMarks('fr-FR');

describe('a typed figure', () => {
  test.each([
    ['1,314', english, 1314, 'count'],
    ['1314', english, 1314, 'count'],
    ['1.314', german, 1314, 'count'],
    ['1.314,5', german, 1314.5, 'count'],
    ['1 314,5', french, 1314.5, 'count'],
    ['1\u202f314', french, 1314, 'count'],
    ['4.2 %', english, 4.2, 'percent'],
    ['4,2%', german, 4.2, 'percent'],
    ['-12', english, -12, 'count'],
    ['−12', english, -12, 'count'],
    ['0', english, 0, 'count'],
  ] as const)('%s is read by its marks', (typed, marks, value, unit) =>
    expect(readFigure(typed, marks)).toEqual({ typed, value, unit }),
  );

  test.each(['about 300', '1.3K', '1,31', '1,2,3', '12 / 7', '--3', '€40', '4.2.1'])(
    '%s is kept as text, never guessed',
    (typed) => expect(readFigure(typed, english)).toMatchObject({ typed, value: null }),
  );

  test('blank is no figure, and no figure is not zero', () => expect(readFigure('  ', english)).toBeNull());
});
