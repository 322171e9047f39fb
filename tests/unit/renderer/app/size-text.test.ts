import { expect, test } from 'vitest';
import { sizeText } from '../../../../src/renderer/app/size-text.ts';

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [412_345, '412 kB'],
  [1_234_567, '1.23 MB'],
  [104_857_600, '105 MB'],
])('%d', (bytes, text) => {
  expect(sizeText(bytes, 'en')).toBe(text);
});
