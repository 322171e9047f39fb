import type { Sha256 } from '../../shared/core/ids.ts';
import { ask } from './api.ts';
import type { ThumbnailAnswer, ThumbnailRequest } from './thumbnail-worker.ts';
import workerUrl from './thumbnail-worker.ts?worker&url';
import { startWorker } from './trusted-types.ts';

/** Made at once at most: pictures may be large, and typing comes first. */
const AT_ONCE = 2;

/** Where a thumbnail is, once it was made. */
export function thumbnailAddress(picture: Sha256): string {
  return `attachment://thumb/${picture}`;
}

/** Where the picture itself is, byte for byte as it was given. */
export function originalAddress(picture: Sha256): string {
  return `attachment://original/${picture}`;
}

const making = new Map<Sha256, Promise<boolean>>();
const waiting: (() => void)[] = [];
let running = 0;
let worker: Worker | undefined;

/**
 * Makes and keeps the thumbnail of a picture, in a worker. True when it can be shown now; false when the picture is
 * missing or none that can be decoded. Asked twice, it is made once.
 */
export function makeThumbnail(picture: Sha256): Promise<boolean> {
  const present = making.get(picture);
  if (present) return present;
  const made = inTurn(() => make(picture)).finally(() => making.delete(picture));
  making.set(picture, made);
  return made;
}

async function make(picture: Sha256): Promise<boolean> {
  const original = await ask('evidence.bytes', picture);
  if (!original.ok) return false;
  const webp = await drawnSmall(original.value);
  if (!webp) return false;
  return (await ask('evidence.keepThumbnail', picture, webp)).ok;
}

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function drawnSmall(bytes: Uint8Array): Promise<Uint8Array | null> {
  worker ??= startWorker(workerUrl);
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = (event: MessageEvent<ThumbnailAnswer>) => {
      port1.close();
      resolve(event.data.webp);
    };
    const request: ThumbnailRequest = { bytes, answer: port2 };
    worker?.postMessage(request, [port2]);
  });
}
