/** Width and height in pixels as shown, from a picture's header; never by decoding it. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture format: how its files begin and where they say their size. Both get the first bytes of a file. */
export interface PictureFormat {
  readonly media: string;
  readonly matches: (head: DataView) => boolean;
  /** Undefined where the header does not say, or is cut short. */
  readonly size: (head: DataView) => PictureSize | undefined;
}

/** Whether the bytes from `offset` on are these ASCII characters. */
export function ascii(head: DataView, offset: number, text: string): boolean {
  if (head.byteLength < offset + text.length) return false;
  for (let i = 0; i < text.length; i += 1) if (head.getUint8(offset + i) !== text.charCodeAt(i)) return false;
  return true;
}

/** A size, if it is one. */
export function pictureSize(width: number, height: number): PictureSize | undefined {
  return width > 0 && height > 0 && Number.isFinite(width * height) ? { width, height } : undefined;
}
