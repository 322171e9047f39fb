import type { Failure } from '../core/failure.ts';

/** How every answer crosses: a thrown error loses its fields on the way. */
export type Envelope<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };
