import { expect, test } from 'vitest';
import { mediaOf } from '../../../../src/main/app/media.ts';
import { drawnPng } from '../../../support/drawn-png.ts';

const text = (words: string) => new TextEncoder().encode(words);

test('a picture is served as what its bytes are', () => {
  expect(mediaOf(drawnPng(4, 4))).toBe('image/png');
  expect(mediaOf(text('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'))).toBe('image/svg+xml');
});

test('what is no picture, or one too large to be drawn, is served as mere bytes', () => {
  const enormous = new Uint8Array(drawnPng(4, 4));
  new DataView(enormous.buffer).setUint32(16, 30_000);
  new DataView(enormous.buffer).setUint32(20, 30_000);
  for (const bytes of [new Uint8Array(), text('<html><script>1</script>'), text('%PDF-1.7'), text('MZ'), enormous])
    expect(mediaOf(bytes)).toBe('application/octet-stream');
});
