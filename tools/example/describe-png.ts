import { createHash } from 'node:crypto';
import { sha256Schema } from '../../src/shared/core/ids.ts';
import type { DrawnPicture } from './example-case.ts';

/** What a case keeps of a PNG: its hash, its bytes, its pixels as the header gives them. */
export function describePng(bytes: Uint8Array): DrawnPicture {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    attachment: sha256Schema.parse(createHash('sha256').update(bytes).digest('hex')),
    byteLength: bytes.byteLength,
    width: header.getUint32(16),
    height: header.getUint32(20),
  };
}
