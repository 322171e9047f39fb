import { ascii, type PictureFormat, type PictureSize, pictureSize } from './picture-header.ts';

/** AVIF and HEIC (ISO 14496-12): the brand in `ftyp`, the size in the largest `ispe` (smaller ones are thumbnails). */
function isoFormat(media: string, brands: readonly string[]): PictureFormat {
  return { media, matches: (head) => brandOf(head, brands), size: largestExtent };
}

export const avif = isoFormat('image/avif', ['avif', 'avis']);
export const heic = isoFormat('image/heic', ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

function brandOf(head: DataView, brands: readonly string[]): boolean {
  if (!ascii(head, 4, 'ftyp')) return false;
  const end = Math.min(head.getUint32(0), head.byteLength, 256);
  for (let offset = 8; offset + 4 <= end; offset += 4)
    if (offset !== 12 && brands.some((brand) => ascii(head, offset, brand))) return true;
  return false;
}

function largestExtent(head: DataView): PictureSize | undefined {
  let largest: PictureSize | undefined;
  for (let offset = 4; offset + 16 <= head.byteLength; offset += 1) {
    if (head.getUint8(offset) !== 0x69 || !ascii(head, offset, 'ispe')) continue;
    const size = pictureSize(head.getUint32(offset + 8), head.getUint32(offset + 12));
    if (size && (!largest || size.width * size.height > largest.width * largest.height)) largest = size;
  }
  return largest;
}

/** TIFF 6.0: the first directory's tags 256 and 257. */
export const tiff: PictureFormat = {
  media: 'image/tiff',
  matches: (head) => ascii(head, 0, 'II*\0') || ascii(head, 0, 'MM\0*'),
  size: (head) => {
    const little = ascii(head, 0, 'II');
    const directory = head.byteLength >= 8 ? head.getUint32(4, little) : 0;
    if (directory < 8 || head.byteLength < directory + 2) return undefined;
    const tags = new Map<number, number>();
    const count = head.getUint16(directory, little);
    for (let i = 0; i < count && head.byteLength >= directory + 2 + (i + 1) * 12; i += 1) {
      const entry = directory + 2 + i * 12;
      const isShort = head.getUint16(entry + 2, little) === 3;
      const value = isShort ? head.getUint16(entry + 8, little) : head.getUint32(entry + 8, little);
      tags.set(head.getUint16(entry, little), value);
    }
    return pictureSize(tags.get(256) ?? 0, tags.get(257) ?? 0);
  },
};
