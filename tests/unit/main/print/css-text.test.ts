import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssText } from '../../../../src/main/print/css-text.ts';

test('F3: whatever the text, nothing but letters, digits and escapes stands between the quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cssText(text)).toMatch(/^"(?:[A-Za-z0-9]|\\[0-9a-f]{6})*"$/);
    }),
  );
});

test('the escapes say the same text', () => {
  const text = 'Fünf “Wörter” \\ & 🙂\n';
  const read = cssText(text)
    .slice(1, -1)
    .replace(/\\([0-9a-f]{6})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  expect(read).toBe(text);
});
