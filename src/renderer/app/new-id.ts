import { ulid } from 'ulid';
import type { Ulid } from '../../shared/core/ids.ts';

/** A new id: later ones sort after earlier ones. */
export function newId(): Ulid {
  return ulid().toLowerCase() as Ulid;
}
