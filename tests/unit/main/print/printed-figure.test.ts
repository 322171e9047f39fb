import { expect, test } from 'vitest';
import { printedFigure } from '../../../../src/main/print/printed-figure.ts';
import { numberMarks, readFigure } from '../../../../src/shared/core/case-study/read-figure.ts';

function printed(typed: string, locale = 'en-GB'): string {
  const figure = readFigure(typed, numberMarks(locale));
  if (!figure) throw new Error('blank');
  return printedFigure(figure, locale);
}

test.each([
  ['412038', '412,038'],
  ['1,314', '1,314'],
  ['62.5 %', '62.5\u202f%'],
  ['-3', '−3'],
  ['+12', '+12'],
  ['0', '0'],
])('%s is printed as %s', (typed, expected) => expect(printed(typed)).toBe(expected));

test.each(['4.20', '007', 'about 12', '12345678901234567890'])('%s is printed as it was typed', (typed) =>
  expect(printed(typed)).toBe(typed),
);

test('a number read by one locale is grouped by the same', () => expect(printed('412038', 'de')).toBe('412.038'));

test('a number typed by the marks of another locale is printed by the marks of this one', () => {
  const figure = readFigure('1.50', numberMarks('en-GB'));
  expect(figure && printedFigure(figure, 'de')).toBe('1,5');
});
