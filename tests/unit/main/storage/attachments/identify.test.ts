import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identify } from '../../../../../src/main/storage/attachments/identify.ts';

/** Bytes from numbers and texts, one after the other. */
function bytes(...parts: readonly (number | string | Uint8Array)[]): Buffer {
  return Buffer.concat(
    parts.map((part) =>
      typeof part === 'number' ? Buffer.from([part]) : typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
    ),
  );
}

const be16 = (value: number) => Buffer.from([value >> 8, value & 255]);
const be32 = (value: number) => bytes(be16(value >>> 16), be16(value & 0xffff));
const le16 = (value: number) => be16(value).reverse();
const le32 = (value: number) => be32(value).reverse();
const le24 = (value: number) => le32(value).subarray(0, 3);

const png = (width: number, height: number) =>
  bytes('\x89PNG\r\n\x1a\n', be32(13), 'IHDR', be32(width), be32(height), 8, 6, 0, 0, 0);
const exif = (orientation: number) => {
  const tiff = bytes('MM\0*', be32(8), be16(1), be16(0x0112), be16(3), be32(1), be16(orientation), be16(0), be32(0));
  return bytes(0xff, 0xe1, be16(tiff.length + 8), 'Exif\0\0', tiff);
};
const jpeg = (width: number, height: number, before: Uint8Array = Buffer.alloc(0)) =>
  bytes(0xff, 0xd8, before, 0xff, 0xc0, be16(17), 8, be16(height), be16(width), Buffer.alloc(12));
const iso = (brand: string, ...extents: readonly (readonly [number, number])[]) =>
  bytes(
    be32(16),
    `ftyp${brand}`,
    be32(0),
    ...extents.map(([width, height]) => bytes(be32(20), 'ispe', be32(0), be32(width), be32(height))),
  );
const tiff = bytes(
  'II*\0',
  le32(8),
  le16(2),
  le16(256),
  le16(3),
  le32(1),
  le32(30),
  le16(257),
  le16(4),
  le32(1),
  le32(20),
);

const pictures: readonly (readonly [string, Buffer, string, number, number])[] = [
  ['PNG', png(30, 20), 'image/png', 30, 20],
  ['GIF', bytes('GIF89a', le16(30), le16(20), 0, 0, 0), 'image/gif', 30, 20],
  ['BMP', bytes('BM', le32(0), le32(0), le32(54), le32(40), le32(30), le32(20)), 'image/bmp', 30, 20],
  ['BMP from the top', bytes('BM', le32(0), le32(0), le32(54), le32(40), le32(30), le32(-20)), 'image/bmp', 30, 20],
  ['WebP, lossy', bytes('RIFF', le32(0), 'WEBPVP8 ', Buffer.alloc(10), le16(30), le16(20)), 'image/webp', 30, 20],
  ['WebP, lossless', bytes('RIFF', le32(0), 'WEBPVP8L', le32(0), 0x2f, le32(29 | (19 << 14))), 'image/webp', 30, 20],
  ['WebP, extended', bytes('RIFF', le32(0), 'WEBPVP8X', le32(10), le32(0), le24(29), le24(19)), 'image/webp', 30, 20],
  ['JPEG', jpeg(30, 20), 'image/jpeg', 30, 20],
  ['JPEG with another frame', jpeg(30, 20, bytes(0xff, 0xe0, be16(4), 0, 0)), 'image/jpeg', 30, 20],
  ['JPEG on its side', jpeg(30, 20, exif(6)), 'image/jpeg', 20, 30],
  ['JPEG upside down', jpeg(30, 20, exif(3)), 'image/jpeg', 30, 20],
  ['AVIF with a thumbnail', iso('avif', [3, 2], [30, 20]), 'image/avif', 30, 20],
  ['SVG', Buffer.from('<?xml version="1.0"?>\n<!-- a --><svg width="30" height="20px"/>'), 'image/svg+xml', 30, 20],
  ['SVG by its view box', Buffer.from('\ufeff<svg viewBox="0 0 30 20">'), 'image/svg+xml', 30, 20],
];

describe('by its bytes', () => {
  test.each(pictures)('%s is a picture with its size as shown', (_, file, media, width, height) => {
    expect(identify(file, file.length, 'anything.bin')).toEqual({ kind: 'picture', media, width, height });
  });

  test('TIFF and HEIC, which cannot be shown, are kept as files with a word about it', () => {
    expect(identify(tiff, tiff.length, 'scan.tif')).toMatchObject({
      kind: 'file',
      media: 'image/tiff',
      width: 30,
      height: 20,
    });
    const heic = iso('heic', [30, 20]);
    expect(identify(heic, heic.length, 'a.heic')).toMatchObject({ kind: 'file', media: 'image/heic', width: 30 });
    expect(identify(heic, heic.length, 'a.heic').note).toMatch(/cannot be shown/);
  });

  test('E6 a picture with too many pixels is kept as a file, and nothing was decoded to find out', () => {
    const bomb = png(30_000, 30_000);
    expect(identify(bomb, bomb.length, 'bomb.png')).toMatchObject({ kind: 'file', media: 'image/png', width: 30_000 });
    expect(identify(bomb, bomb.length, 'bomb.png').note).toMatch(/900 million pixels/);
  });

  test('E6 an empty file and text named like a picture are kept as files, with a word about it', () => {
    expect(identify(new Uint8Array(), 0, 'empty.png')).toMatchObject({
      kind: 'file',
      note: expect.stringMatching(/empty/),
    });
    const text = Buffer.from('just words');
    expect(identify(text, text.length, 'words.PNG')).toMatchObject({
      kind: 'file',
      note: expect.stringMatching(/By its name/),
    });
    expect(identify(text, text.length, 'words.txt')).toEqual({ kind: 'file', media: 'application/octet-stream' });
  });

  test('E6 a picture cut short before its size is kept as a file', () => {
    for (const [name, file] of pictures.filter(([, , media]) => media !== 'image/svg+xml')) {
      const cut = file.subarray(0, 9);
      expect(identify(cut, cut.length, 'cut.png').kind, name).toBe('file');
    }
  });

  test('HTML with a drawing in it is no picture', () => {
    const page = Buffer.from('<html><body><svg width="1" height="1"></svg>');
    expect(identify(page, page.length, 'page.html').kind).toBe('file');
  });

  test('a PDF is told by its bytes', () => {
    const pdf = Buffer.from('%PDF-1.7\n');
    expect(identify(pdf, pdf.length, 'a')).toEqual({ kind: 'file', media: 'application/pdf' });
  });

  test('any bytes at all are told apart without an error', () => {
    const starts = fc.constantFrom(...pictures.map(([, file]) => file), tiff, Buffer.alloc(0));
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 200 }), fc.nat(60), (start, noise, keep) => {
        const file = bytes(start.subarray(0, keep), noise);
        expect(['picture', 'file']).toContain(identify(file, file.length, 'x.png').kind);
      }),
      { numRuns: 2_000 },
    );
  });
});
