import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearMark } from '../../../../../src/shared/core/search/near-mark.ts';

test.each([
  ['A \u0001match\u0002 at once', 'A \u0001match\u0002 at once'],
  ['nothing was found in this long piece of text', 'nothing was found in this long piece of text'],
  ['…What the taster day reel and the library \u0001rumour\u0002 had', '…reel and the library \u0001rumour\u0002 had'],
  [
    '東京タワーの近くで説明会を開きました申し込みは定員を\u0001超えました\u0002',
    '…タワーの近くで説明会を開きました申し込みは定員を\u0001超えました\u0002',
  ],
])('%j is shown as %j', (text, shown) => expect(nearMark(text)).toBe(shown));

test('the match and all behind it stay, and little before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
      const marked = `\u0001x\u0002${after}`;
      const shown = nearMark(`${before.replaceAll('\u0001', '')}${marked}`);
      expect(shown.endsWith(marked)).toBe(true);
      expect(Array.from(shown.slice(0, shown.length - marked.length)).length).toBeLessThanOrEqual(25);
    }),
  );
});
