import { z } from 'zod';

// Lower case, so that no two ids differ only by case on a disk that folds it.
const ULID = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Sortable id of a case study, an evidence item or a metric row; also the name of a case's folder. */
export const ulidSchema = z.string().regex(ULID).brand<'Ulid'>();
export type Ulid = z.infer<typeof ulidSchema>;

/** Lower-case hex SHA-256 of an attachment's bytes: its identity and its file name. */
export const sha256Schema = z.string().regex(SHA256).brand<'Sha256'>();
export type Sha256 = z.infer<typeof sha256Schema>;

export function isUlid(text: string): text is Ulid {
  return ULID.test(text);
}

export function isSha256(text: string): text is Sha256 {
  return SHA256.test(text);
}
