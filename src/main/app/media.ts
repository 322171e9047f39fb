// By their first bytes, never by name. What is not in this list is served as bytes that nothing displays.
const signatures: readonly (readonly [media: string, at: number, bytes: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['image/bmp', 0, 'BM'],
  ['application/pdf', 0, '%PDF-'],
];

/** The media type an attachment is served under. */
export function mediaOf(bytes: Uint8Array): string {
  const found = signatures.find(([, at, text]) =>
    Array.from(text).every((character, i) => bytes[at + i] === character.charCodeAt(0)),
  );
  return found?.[0] ?? 'application/octet-stream';
}
