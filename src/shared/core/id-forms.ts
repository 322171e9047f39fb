import type { z } from 'zod';

// Apart from the schemas of ids.ts: what only recognises an id need not load a parser first.

/** See `ulidSchema`. */
export type Ulid = string & z.core.$brand<'Ulid'>;
/** See `sha256Schema`. */
export type Sha256 = string & z.core.$brand<'Sha256'>;

/** Lower case, so that no two ids differ only by case on a disk that folds it. */
export const ULID = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;
export const SHA256 = /^[0-9a-f]{64}$/;

export function isUlid(text: string): text is Ulid {
  return ULID.test(text);
}

export function isSha256(text: string): text is Sha256 {
  return SHA256.test(text);
}
