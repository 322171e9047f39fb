import { extname } from 'node:path';
import { limits } from '../../../shared/core/limits.ts';
import { avif, heic, tiff } from './container-formats.ts';
import { jpeg } from './jpeg-format.ts';
import type { PictureFormat, PictureSize } from './picture-header.ts';
import { bmp, gif, png, webp } from './simple-formats.ts';
import { svg } from './svg-format.ts';

/** What a file is, by its bytes. */
export interface Identified {
  readonly kind: 'picture' | 'file';
  readonly media: string;
  readonly width?: number;
  readonly height?: number;
  /** Why a picture, or what was called one, is kept as a file: a sentence for the person. */
  readonly note?: string;
}

const formats: readonly PictureFormat[] = [png, jpeg, gif, webp, avif, heic, tiff, bmp, svg];
/** What Chromium shows. */
const shown: ReadonlySet<PictureFormat> = new Set([png, jpeg, gif, webp, avif, bmp, svg]);

/** How much of a file's beginning `identify` looks at: enough for the longest Exif and ICC blocks before a JPEG's frame. */
export const HEAD_BYTES = 1024 * 1024;

/** Tells what a file is from its first bytes; the name only explains a disappointment. Nothing is decoded. */
export function identify(head: Uint8Array, byteLength: number, fileName: string): Identified {
  const view = new DataView(head.buffer, head.byteOffset, Math.min(head.byteLength, HEAD_BYTES));
  const format = formats.find((candidate) => candidate.matches(view));
  if (!format) return plainFile(view, byteLength, fileName);
  const size = sizeOf(format, view);
  if (!shown.has(format))
    return {
      kind: 'file',
      media: format.media,
      ...size,
      note: 'Pictures of this kind cannot be shown. It was kept as a file.',
    };
  if (size && size.width * size.height > limits.picturePixels) {
    const megapixels = Math.round((size.width * size.height) / 1_000_000).toString();
    return {
      kind: 'file',
      media: format.media,
      ...size,
      note: `This picture has ${megapixels} million pixels, too many to show. It was kept as a file.`,
    };
  }
  if (!size && format !== svg)
    return { kind: 'file', media: format.media, note: 'This picture is damaged or incomplete. It was kept as a file.' };
  return { kind: 'picture', media: format.media, ...size };
}

// A header may be cut short anywhere; DataView then throws rather than read beyond.
function sizeOf(format: PictureFormat, view: DataView): PictureSize | undefined {
  try {
    return format.size(view);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function plainFile(view: DataView, byteLength: number, fileName: string): Identified {
  const media = isPdf(view) ? 'application/pdf' : 'application/octet-stream';
  if (byteLength === 0) return { kind: 'file', media, note: 'This file is empty. It was kept as it is.' };
  if (!/^\.(png|jpe?g|jfif|gif|webp|avif|bmp|svg|tiff?|hei[cf])$/i.test(extname(fileName)))
    return { kind: 'file', media };
  return {
    kind: 'file',
    media,
    note: 'By its name this is a picture, but not by what is in it. It was kept as a file.',
  };
}

function isPdf(view: DataView): boolean {
  return view.byteLength >= 5 && view.getUint32(0) === 0x25504446 && view.getUint8(4) === 0x2d;
}
