import { crc32, deflateSync } from 'node:zlib';

/** A PNG of this size in pixels: grey bands and one dark diagonal, so that a cut or a stretch would show. */
export function drawnPng(width: number, height: number, shade = 0): Uint8Array {
  const stride = width * 3 + 1;
  const raw = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const band = 200 + ((Math.floor(y / 40) + shade) % 2) * 40;
    raw.fill(band, y * stride + 1, (y + 1) * stride);
    const x = Math.floor((y / height) * width);
    raw.fill((shade * 37) % 160, y * stride + 1 + x * 3, y * stride + 1 + Math.min(x + 6, width) * 3);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
