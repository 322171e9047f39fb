import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresMeant, numberMarks, readFigure } from '../../../../../src/shared/core/case-study/read-figure.ts';

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
    ['%4,2', numberMarks('tr-TR'), 4.2, 'percent'],
    ['12,34,567.5', numberMarks('en-IN'), 1_234_567.5, 'count'],
    ['123,456', numberMarks('en-IN'), 123_456, 'count'],
    ["1'234.5", numberMarks('de-CH'), 1234.5, 'count'],
    ['١٬٣١٤٫٥', numberMarks('ar-EG'), 1314.5, 'count'],
    ['٤٢٪؜', numberMarks('ar-EG'), 42, 'percent'],
    ['؜-٤٫٢', numberMarks('ar-EG'), -4.2, 'count'],
    ['۱٬۳۱۴', numberMarks('fa-IR'), 1314, 'count'],
    ['𝟘𝟙𝟚', english, 12, 'count'],
    ['1e3', english, null, 'count'],
    ['12,34,567', english, null, 'count'],
    ['9'.repeat(400), english, null, 'count'],
  ] as const)('%s is read by its marks', (typed, marks, value, unit) =>
    expect(readFigure(typed, marks)).toEqual({ typed, value, unit }),
  );

  test.each(['about 300', '1.3K', '1,31', '1,2,3', '12 / 7', '--3', '€40', '4.2.1'])(
    '%s is kept as text, never guessed',
    (typed) => expect(readFigure(typed, english)).toMatchObject({ typed, value: null }),
  );

  test('blank is no figure, and no figure is not zero', () => expect(readFigure('  ', english)).toBeNull());
});

describe('G3 a figure as the locale prints it is read as what it is', () => {
  const locales = ['en', 'de', 'fr', 'tr', 'de-CH', 'ar-EG', 'th-TH', 'fa', 'hi', 'bn', 'en-IN', 'sv', 'pl', 'ja'];
  test.each(locales)('%s', (locale) => {
    const print = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
    const marks = numberMarks(locale);
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(readFigure(print.format(cents / 100), marks)?.value).toBeCloseTo(cents / 100, 2);
        const read = readFigure(share.format(cents / 1e4), marks);
        expect(read?.unit).toBe('percent');
        expect(read?.value).toBeCloseTo(cents / 100, 2);
      }),
    );
  });
});

test('what is no sure number is offered as what it may mean, and never more than that', () => {
  expect(figuresMeant('4,2', english)).toEqual([4.2]);
  expect(figuresMeant('1.2K', english)).toEqual([1200]);
  expect(figuresMeant('1,5 m', german)).toEqual([1_500_000]);
  expect(figuresMeant('4.2', german)).toEqual([4.2]);
  expect(figuresMeant('1,31', english)).toEqual([1.31]);
  expect(figuresMeant('about 300', english)).toEqual([]);
  expect(figuresMeant('K', english)).toEqual([]);
});
