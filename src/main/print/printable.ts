import type { Sha256 } from '../../shared/core/ids.ts';

/** Bytes with the media type they are served under. */
export interface ServedFile {
  readonly bytes: Uint8Array;
  readonly media: string;
}

/** A page with everything it may load; it can name nothing else. */
export interface Printable {
  readonly html: string;
  readonly css: string;
  /** The original bytes of a picture of this case; null for any other. */
  readonly picture: (attachment: Sha256) => Promise<ServedFile | null>;
}

/** Makes a PDF of a page; rejects when it cannot. */
export type Printer = (page: Printable) => Promise<Uint8Array>;
