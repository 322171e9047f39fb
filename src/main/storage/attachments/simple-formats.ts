import { ascii, type PictureFormat, pictureSize } from './picture-header.ts';

/** PNG (W3C PNG 11.2.2): the first chunk is IHDR. */
export const png: PictureFormat = {
  media: 'image/png',
  matches: (head) => head.byteLength >= 8 && head.getUint32(0) === 0x89504e47 && head.getUint32(4) === 0x0d0a1a0a,
  size: (head) => (ascii(head, 12, 'IHDR') ? pictureSize(head.getUint32(16), head.getUint32(20)) : undefined),
};

/** GIF (GIF89a 18): the logical screen. */
export const gif: PictureFormat = {
  media: 'image/gif',
  matches: (head) => ascii(head, 0, 'GIF87a') || ascii(head, 0, 'GIF89a'),
  size: (head) => pictureSize(head.getUint16(6, true), head.getUint16(8, true)),
};

/** BMP: BITMAPINFOHEADER and later; the height is negative where rows run from the top. */
export const bmp: PictureFormat = {
  media: 'image/bmp',
  // "BM" alone begins many a text: the header's own size must be one of those there are.
  matches: (head) =>
    ascii(head, 0, 'BM') && head.byteLength >= 26 && [12, 40, 52, 56, 64, 108, 124].includes(head.getUint32(14, true)),
  size: (head) =>
    head.getUint32(14, true) === 12
      ? pictureSize(head.getUint16(18, true), head.getUint16(20, true))
      : pictureSize(head.getInt32(18, true), Math.abs(head.getInt32(22, true))),
};

/** WebP (RFC 9649): lossy, lossless or extended, each with the size in another place. */
export const webp: PictureFormat = {
  media: 'image/webp',
  matches: (head) => ascii(head, 0, 'RIFF') && ascii(head, 8, 'WEBP'),
  size: (head) => {
    if (ascii(head, 12, 'VP8X')) return pictureSize(1 + uint24(head, 24), 1 + uint24(head, 27));
    if (ascii(head, 12, 'VP8L')) {
      const bits = head.getUint32(21, true);
      return pictureSize((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    if (ascii(head, 12, 'VP8 '))
      return pictureSize(head.getUint16(26, true) & 0x3fff, head.getUint16(28, true) & 0x3fff);
    return undefined;
  },
};

function uint24(head: DataView, offset: number): number {
  return head.getUint16(offset, true) + head.getUint8(offset + 2) * 0x10000;
}
