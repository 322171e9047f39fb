import { ascii, type PictureFormat, type PictureSize, pictureSize } from './picture-header.ts';

/** JPEG (ITU T.81 B.2.2): the frame header; turned by the Exif orientation, as pictures are shown. */
export const jpeg: PictureFormat = {
  media: 'image/jpeg',
  matches: (head) => head.byteLength >= 3 && head.getUint16(0) === 0xffd8 && head.getUint8(2) === 0xff,
  size: (head) => {
    let onItsSide = false;
    for (let offset = 2; offset + 9 < head.byteLength; ) {
      if (head.getUint8(offset) !== 0xff) return undefined;
      const marker = head.getUint8(offset + 1);
      // Fill bytes may stand before a marker.
      if (marker === 0xff) {
        offset += 1;
        continue;
      }
      if (marker === 0xe1) onItsSide ||= isOnItsSide(head, offset + 4);
      if (isFrame(marker)) return turned(head.getUint16(offset + 7), head.getUint16(offset + 5), onItsSide);
      const length = head.getUint16(offset + 2);
      if (length < 2) return undefined;
      offset += 2 + length;
    }
    return undefined;
  },
};

function turned(width: number, height: number, onItsSide: boolean): PictureSize | undefined {
  return onItsSide ? pictureSize(height, width) : pictureSize(width, height);
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Exif tag 0x0112: values 5 to 8 mean a quarter turn. */
function isOnItsSide(head: DataView, offset: number): boolean {
  if (!ascii(head, offset, 'Exif\0\0')) return false;
  const tiff = offset + 6;
  if (head.byteLength < tiff + 8) return false;
  const little = ascii(head, tiff, 'II');
  const directory = tiff + head.getUint32(tiff + 4, little);
  if (head.byteLength < directory + 2) return false;
  const count = head.getUint16(directory, little);
  for (let i = 0; i < count; i += 1) {
    const entry = directory + 2 + i * 12;
    if (head.byteLength < entry + 12) return false;
    if (head.getUint16(entry, little) === 0x0112) return head.getUint16(entry + 8, little) >= 5;
  }
  return false;
}
