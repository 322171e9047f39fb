import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failureOf } from '../../../../src/shared/core/failure.ts';
import { isolated, listed, quoted } from '../../../../src/shared/core/isolated.ts';
import { hindsightText } from '../../../../src/shared/core/learning/hindsight-text.ts';
import { goalLinkText } from '../../../../src/shared/core/outcome/goal-chain.ts';
import { unknownValueText } from '../../../../src/shared/core/search/unknown-value.ts';
import { sampleId } from '../../../support/sample-case.ts';

const [FSI, PDI, RLO] = ['\u2068', '\u2069', '\u202e'];

test('G3 plain words stay the very same', () => {
  for (const text of ['', 'Open day', 'Café №1 – 50 %', 'Ünïcödé 東京 ไทย 😀'])
    expect([isolated(text), quoted(text)]).toEqual([text, `“${text}”`]);
  expect(listed(['Sales', 'Trust'])).toBe('Sales, Trust');
});

test('G3 what is written or turned from right to left turns nothing behind it', () => {
  expect(quoted('יום פתוח')).toBe(`“${FSI}יום פתוח${PDI}”`);
  expect(quoted('اليوم المفتوح')).toBe(`“${FSI}اليوم المفتوح${PDI}”`);
  expect(quoted(`a${RLO}b`)).toBe(`“${FSI}a${RLO}b${PDI}”`);
  expect(listed(['יום', 'Trust'])).toBe(`${FSI}יום${PDI}, Trust`);
});

test('G3 ends and beginnings of isolates within the words are made up for', () => {
  expect(isolated(`a${PDI}b`)).toBe(`${FSI}${FSI}a${PDI}b${PDI}`);
  expect(isolated(`a\u2067b`)).toBe(`${FSI}a\u2067b${PDI}${PDI}`);
});

test('G3 whatever the words, every isolate ends with them and none before', () => {
  const letters = fc.constantFrom('a', 'א', '1', ' ', RLO, '\u202c', '\u2066', '\u2067', FSI, PDI);
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const text = isolated(parts.join(''));
      let depth = 0;
      const depths = [...text].map((letter) => {
        if (letter >= '\u2066' && letter <= FSI) depth += 1;
        else if (letter === PDI) depth -= 1;
        return depth;
      });
      expect(depth).toBe(0);
      if (text.startsWith(FSI) && text.endsWith(PDI)) expect(Math.min(...depths.slice(0, -1))).toBeGreaterThan(0);
    }),
  );
});

test('G3 sentences of ours name what turns as one piece', () => {
  const name = 'יום פתוח';
  const whole = `${FSI}${name}${PDI}`;
  expect(failureOf('folder missing', name).message).toMatch(new RegExp(`\\(${whole}\\)$`));
  expect(unknownValueText({ kind: 'tag', value: name })).toBe(`No case has the tag “${whole}”.`);
  const before = { text: name, changedOn: '2026-03-08' };
  expect(hindsightText({ before }, '2026-03-07', 'en-GB')).toMatch(new RegExp(`“${whole}”$`));
  const link = { id: sampleId(1), indicator: null, behaviour: name, metrics: [sampleId(2), sampleId(3)] };
  expect(goalLinkText(link, (id) => (id === sampleId(2) ? name : 'Views'))).toBe(`— ← ${whole} ← ${whole}, Views`);
});
