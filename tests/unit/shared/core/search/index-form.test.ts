import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexForm, spaced, unspaced } from '../../../../../src/shared/core/search/index-form.ts';

const tokens = (text: string) => text.match(/[\p{L}\p{M}\p{N}\p{Co}\p{So}]+/gu) ?? [];

test.each([
  ['Crème Brûlée', ['creme', 'brulee']],
  ['e\u0301cole', ['ecole']],
  ['Straße', ['strasse']],
  ['İstanbul ısparta ISPARTA', ['istanbul', 'isparta', 'isparta']],
  ['東京タワー', ['東', '京', 'タ', 'ワ', 'ー']],
  ['น้ำตก', ['น้', 'ำ', 'ต', 'ก']],
  ['หัว campaign', ['หั', 'ว', 'campaign']],
  ['हिन्दी', ['हिन्दी']],
  ['كِتَاب', ['كتاب']],
  ['أول', ['اول']],
  ['party🎉🎉', ['party', '🎉', '🎉']],
  ['ＡＢＣ', ['abc']],
])('I3 %s is found by %j', (text, forms) => expect(tokens(indexForm(spaced(text)).toLowerCase())).toEqual(forms));

test('I3 a text has as many words as its index form, so that marks fall on the words that were found', () => {
  const part = fc.constantFrom(
    'É',
    'ı',
    'ß',
    ' ',
    '東',
    'タ',
    'ไ',
    '👩‍🚒',
    '½',
    'कि',
    'كِ',
    '-',
    'ﬁ',
    '\u0301',
    'Ⅷ',
    '。',
    'a',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(part).map((all) => all.join('')),
      ),
      (text) => {
        const shown = spaced(text.normalize('NFC'));
        expect(tokens(indexForm(shown))).toHaveLength(tokens(shown).length);
        expect(indexForm(indexForm(shown))).toBe(indexForm(shown));
      },
    ),
    { numRuns: 500 },
  );
});

test('gaps are taken out again', () => {
  expect(unspaced(spaced('東京の夜 🎉 รีล'))).toBe('東京の夜 🎉 รีล');
});
