/** The bytes of a picture, and where to answer. */
export interface ThumbnailRequest {
  readonly bytes: Uint8Array;
  readonly answer: MessagePort;
}

/** Null when the bytes are no picture this browser can decode. */
export interface ThumbnailAnswer {
  readonly webp: Uint8Array | null;
}

/** Pixels: enough for a 44 x 58 row at three device pixels each, and for a strip of evidence. */
const WIDTH = 264;
const HEIGHT = 348;

self.onmessage = async (event: MessageEvent<ThumbnailRequest>) => {
  const { bytes, answer } = event.data;
  const webp = await thumbnailOf(bytes);
  answer.postMessage({ webp } satisfies ThumbnailAnswer);
};

/** The picture small, whole pixels kept in proportion, its top kept where it is very tall. */
async function thumbnailOf(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    const full = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
    const scale = Math.min(1, Math.max(WIDTH / full.width, HEIGHT / full.height));
    const width = Math.max(1, Math.round(Math.min(full.width * scale, WIDTH * 2)));
    const height = Math.max(1, Math.round(Math.min(full.height * scale, HEIGHT * 2)));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(full, 0, 0, width / scale, height / scale, 0, 0, width, height);
    full.close();
    const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.82 });
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}
