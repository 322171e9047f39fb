import { crc32 } from 'node:zlib';
import type { AttachedItem } from '../../shared/core/case-study/evidence-item.ts';
import { limits } from '../../shared/core/limits.ts';
import { mediaOf } from '../app/media.ts';
import type { PictureState } from './page/page-context.ts';

/** Whether a picture can stand on paper, by its record and its bytes; `null` bytes are missing ones. */
export function pictureState(item: AttachedItem, bytes: Uint8Array | null): PictureState {
  if (bytes === null) return 'missing';
  if ((item.width ?? 0) * (item.height ?? 0) > limits.picturePixels) return 'too large';
  const media = mediaOf(bytes);
  if (!media.startsWith('image/')) return 'not shown';
  return media === 'image/png' && !beginsWhole(bytes) ? 'not shown' : 'shown';
}

/**
 * Whether a PNG's header and the beginning of its picture are as they were written. One that ends early is shown as far
 * as it goes; one whose first rows are damaged would leave an empty frame on the page.
 */
function beginsWhole(png: Uint8Array): boolean {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = 8; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const end = at + 8 + length;
    if (end + 4 > png.length) return type === 'IDAT';
    const critical = type === 'IHDR' || type === 'PLTE' || type === 'IDAT';
    if (critical && crc32(png.subarray(at + 4, end)) !== view.getUint32(end)) return false;
    if (type === 'IDAT') return true;
    at = end + 4;
  }
  return false;
}
