import type { AttachedItem } from '../../../../shared/core/case-study/evidence-item.ts';
import type { PictureEdits } from '../../../../shared/core/case-study/picture-edits.ts';
import { startWorker } from '../../../app/trusted-types.ts';
import type { BurnAnswer, BurnRequest } from './burn-worker.ts';
import workerUrl from './burn-worker.ts?worker&url';

/** What of a picture is hidden. */
export type Hidden = Pick<PictureEdits, 'crop' | 'redactions'>;

let worker: Worker | undefined;

/** The picture cut and with its boxes burnt in, as the bytes of a new PNG; null when it cannot be decoded. */
export async function burnPicture(item: AttachedItem, bytes: Uint8Array, hidden: Hidden): Promise<Uint8Array | null> {
  const picture = item.media === 'image/svg+xml' ? await drawnSvg(item, bytes) : bytes;
  if (!picture) return null;
  worker ??= startWorker(workerUrl);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = (event: MessageEvent<BurnAnswer>) => {
      port1.close();
      resolve(event.data.png);
    };
    const { crop, redactions = [] } = hidden;
    const request: BurnRequest = { picture, crop, redactions, answer: port2 };
    worker?.postMessage(request, picture instanceof ImageBitmap ? [port2, picture] : [port2]);
  });
}

// A worker cannot decode SVG; as an image it runs and loads nothing.
async function drawnSvg({ width, height }: AttachedItem, bytes: Uint8Array): Promise<ImageBitmap | null> {
  if (!width || !height) return null;
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await createImageBitmap(image, { resizeWidth: width, resizeHeight: height });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
