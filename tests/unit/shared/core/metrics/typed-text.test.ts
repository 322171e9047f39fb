import { expect, test } from 'vitest';
import { numberMarks } from '../../../../../src/shared/core/case-study/read-figure.ts';
import { readAmount } from '../../../../../src/shared/core/metrics/read-amount.ts';
import { typedText } from '../../../../../src/shared/core/metrics/typed-text.ts';

const typed = (text: string, locale: string, currency?: string) => readAmount(text, numberMarks(locale), currency);

test('M16 a figure stays as it was typed where it says the same here', () => {
  for (const text of ['1,500', '1500', '4.20 %', '+12', '007', 'about 12', '-3', '1,5,0'])
    expect(typedText(typed(text, 'en'), { locale: 'en' })).toBe(text);
  expect(typedText(typed('€40', 'en', 'EUR'), { locale: 'de', currency: 'EUR' })).toBe('€40');
  expect(typedText(null, { locale: 'en' })).toBe('');
});

test('M16 a figure typed elsewhere is written by the marks of this locale: 1,500 is not 1.5', () => {
  expect(typedText(typed('1,500', 'en'), { locale: 'de' })).toBe('1.500');
  expect(typedText(typed('1.50', 'en'), { locale: 'fr' })).toBe('1,5');
  expect(typedText(typed('4,25 %', 'de'), { locale: 'en' })).toBe('4.25 %');
  expect(typedText(typed('0,00012345', 'tr'), { locale: 'en' })).toBe('0.00012345');
});

test('M16 what is shown in another locale reads as the same number there', () => {
  for (const locale of ['de', 'fr', 'en-IN', 'de-CH', 'tr', 'ar-EG', 'fa', 'sv'])
    for (const text of ['1,234,567.891', '-0.5', '12 %', '1e'])
      for (const from of ['en', locale]) {
        const figure = typed(text, from);
        const shown = typedText(figure, { locale });
        expect(typed(shown, locale)?.value).toBe(figure?.value);
      }
});
