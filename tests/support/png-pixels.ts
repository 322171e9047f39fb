import { inflateSync } from 'node:zlib';

/** The pixels of an 8-bit PNG that is not interlaced, and the names of its chunks. */
export interface PngPixels {
  readonly width: number;
  readonly height: number;
  readonly chunks: readonly string[];
  /** The colour of a pixel as `r,g,b`. */
  at(x: number, y: number): string;
}

/** Decodes a PNG of colour type grey, RGB or RGBA (PNG specification, 9 Filtering). Throws for any other. */
export function pngPixels(png: Uint8Array): PngPixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: string[] = [];
  const data: Uint8Array[] = [];
  for (let at = 8; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    const type = Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1');
    chunks.push(type);
    if (type === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const samples = { 0: 1, 2: 3, 4: 2, 6: 4 }[png[25] ?? -1];
  if (png[24] !== 8 || samples === undefined || png[28] !== 0) throw new Error('not a PNG this reader knows');
  const rows = unfiltered(inflateSync(Buffer.concat(data)), width * samples, height, samples);
  return {
    width,
    height,
    chunks,
    at(x, y) {
      const start = (y * width + x) * samples;
      const first = rows[start] ?? 0;
      return (samples < 3 ? [first, first, first] : [...rows.subarray(start, start + 3)]).join();
    },
  };
}

function unfiltered(raw: Uint8Array, stride: number, height: number, samples: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let i = 0; i < stride; i += 1) {
      const left = i >= samples ? (out[y * stride + i - samples] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + i] ?? 0) : 0;
      const corner = y > 0 && i >= samples ? (out[(y - 1) * stride + i - samples] ?? 0) : 0;
      const value = raw[y * (stride + 1) + 1 + i] ?? 0;
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * stride + i] = value + predicted;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
