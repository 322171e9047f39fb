import { identify } from '../storage/attachments/identify.ts';

/**
 * The media type an attachment is served under, by its bytes and never by its name: a picture's own, or that of bytes
 * nobody displays. A picture too large or too damaged to be shown is such bytes, too.
 */
export function mediaOf(bytes: Uint8Array): string {
  const { kind, media } = identify(bytes, bytes.byteLength, '');
  return kind === 'picture' ? media : 'application/octet-stream';
}
