import { hash } from 'node:crypto';
import { isUlid, type Ulid, ulidSchema } from '../../../shared/core/ids.ts';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The id of the case in a folder: the folder's name where that is an id. A folder that was renamed or copied ("... copy")
 * gets one computed from its name, the same at every start, so that it is a case of its own whatever its file says.
 */
export function idOfFolder(name: string): Ulid {
  if (isUlid(name)) return name;
  const digest = hash('sha256', name, 'buffer');
  const letters = Array.from(digest.subarray(0, 26), (byte) => ALPHABET[byte % 32]).join('');
  // The first character of a ULID is at most 7: its time has 48 bits.
  return ulidSchema.parse(`7${letters.slice(1)}`);
}
