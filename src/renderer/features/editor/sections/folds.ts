import type { Node } from '@tiptap/pm/model';
import type { NodeHost, NodeHosts } from '../node-hosts.ts';
import { sectionNames } from './section-names.ts';

/** Which sections are folded away on the screen; no part of the document. */
export interface Folds {
  isFolded(key: number): boolean;
  fold(host: NodeHost, folded: boolean): void;
  /** Unfolds the section that begins at a position. */
  unfold(section: number): void;
  /** The names of the folded sections, to fold them again later. */
  names(): readonly string[];
  /** Folds the sections of these names; a name without a section is passed over. */
  foldNamed(names: readonly string[]): void;
  subscribe(listener: () => void): () => void;
}

export function createFolds(heads: NodeHosts, document: () => Node): Folds {
  const folded = new Set<number>();
  const listeners = new Set<() => void>();
  const fold = ({ key, element }: NodeHost, away: boolean) => {
    if (away) folded.add(key);
    else folded.delete(key);
    element.closest('.case-section')?.classList.toggle('is-folded', away);
    for (const listener of listeners) listener();
  };
  const named = () => {
    const names = sectionNames(document());
    const places = new Map<number, string>();
    document().forEach((_section, position, index) => void places.set(position, names[index] ?? ''));
    return heads.current().map((host) => ({ host, name: places.get(host.position() ?? -1) }));
  };
  return {
    isFolded: (key) => folded.has(key),
    fold,
    unfold(section) {
      const host = heads.current().find(({ key, position }) => folded.has(key) && position() === section);
      if (host) fold(host, false);
    },
    names: () => named().flatMap(({ host, name }) => (name !== undefined && folded.has(host.key) ? name : [])),
    foldNamed(names) {
      if (names.length === 0) return;
      for (const { host, name } of named()) if (name !== undefined && names.includes(name)) fold(host, true);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
