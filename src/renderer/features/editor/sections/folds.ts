import type { NodeHost, NodeHosts } from '../node-hosts.ts';

/** Which sections are folded away on the screen; no part of the document. */
export interface Folds {
  isFolded(key: number): boolean;
  fold(host: NodeHost, folded: boolean): void;
  /** Unfolds the section that begins at a position. */
  unfold(section: number): void;
  subscribe(listener: () => void): () => void;
}

export function createFolds(heads: NodeHosts): Folds {
  const folded = new Set<number>();
  const listeners = new Set<() => void>();
  const fold = ({ key, element }: NodeHost, away: boolean) => {
    if (away) folded.add(key);
    else folded.delete(key);
    element.closest('.case-section')?.classList.toggle('is-folded', away);
    for (const listener of listeners) listener();
  };
  return {
    isFolded: (key) => folded.has(key),
    fold,
    unfold(section) {
      const host = heads.current().find(({ key, position }) => folded.has(key) && position() === section);
      if (host) fold(host, false);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
