import type { LinkTarget } from '../../../../shared/ipc/contract.ts';

/** What is behind the links of a text to other cases, kept up to date. */
export interface LinkTargets {
  /** Undefined until it is known; asking makes it known. */
  of(id: string): LinkTarget | undefined;
  /** Calls back when any of them changed. */
  subscribe(listener: () => void): () => void;
}
