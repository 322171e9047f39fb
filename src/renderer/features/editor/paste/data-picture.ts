/** A picture written into HTML as a data: address. */
export interface DataPicture {
  readonly media: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const SHAPE = /^data:(image\/(?:png|jpeg|gif|webp|bmp|avif));base64,([a-z0-9+/=\s]+)$/i;

/** The bytes in a data: address of a bitmap; null for anything else, vector graphics included. */
export function dataPicture(address: string): DataPicture | null {
  const match = SHAPE.exec(address);
  if (!match) return null;
  try {
    const text = atob((match[2] ?? '').replace(/\s/g, ''));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    return { media: (match[1] ?? '').toLowerCase(), bytes };
  } catch {
    return null;
  }
}
