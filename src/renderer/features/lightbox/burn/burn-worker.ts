import type { PictureRect } from '../../../../shared/core/case-study/picture-edits.ts';
import { coveredPixels, keptPixels } from '../../../../shared/core/case-study/picture-geometry.ts';

/** A picture, what of it is hidden, and where to answer. */
export interface BurnRequest {
  /** The picture's bytes, or the picture already decoded. */
  readonly picture: Uint8Array | ImageBitmap;
  readonly crop?: PictureRect | undefined;
  readonly redactions: readonly PictureRect[];
  readonly answer: MessagePort;
}

/** Null when the bytes are no picture this browser can decode. */
export interface BurnAnswer {
  readonly png: Uint8Array | null;
}

self.onmessage = async ({ data }: MessageEvent<BurnRequest>) => {
  data.answer.postMessage({ png: await burnt(data) } satisfies BurnAnswer);
};

/** A new picture made of the visible pixels only: nothing of the original's file, its metadata included, is copied. */
async function burnt({ picture, crop, redactions }: BurnRequest): Promise<Uint8Array | null> {
  try {
    const full =
      picture instanceof ImageBitmap ? picture : await createImageBitmap(new Blob([new Uint8Array(picture)]));
    const kept = keptPixels(crop, full);
    const canvas = new OffscreenCanvas(kept.width, kept.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return null;
    context.drawImage(full, kept.x, kept.y, kept.width, kept.height, 0, 0, kept.width, kept.height);
    // A canvas fills with opaque black unless told otherwise.
    for (const redaction of redactions) {
      const box = coveredPixels(redaction, full);
      context.fillRect(box.x - kept.x, box.y - kept.y, box.width, box.height);
    }
    full.close();
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}
