import { z } from 'zod';
import { SHA256, ULID } from './id-forms.ts';

export { isSha256, isUlid, type Sha256, type Ulid } from './id-forms.ts';

/** Sortable id of a case study, an evidence item or a metric row; also the name of a case's folder. */
export const ulidSchema = z.string().regex(ULID).brand<'Ulid'>();

/** Lower-case hex SHA-256 of an attachment's bytes: its identity and its file name. */
export const sha256Schema = z.string().regex(SHA256).brand<'Sha256'>();
