import type { Ulid } from '../../../shared/core/ids.ts';

/** A piece of evidence to point to, as it is called in the case. */
export interface EvidenceChoice {
  readonly id: Ulid;
  readonly name: string;
}
