import type { Node } from '@tiptap/pm/model';

/** A place in the editor's document that React draws into. */
export interface NodeHost {
  readonly key: number;
  readonly element: HTMLElement;
  readonly node: Node;
  readonly selected: boolean;
  /** About how high the node was when it was first drawn, in pixels. */
  readonly height: number;
  /** Where the node stands now; undefined once it is gone. */
  readonly position: () => number | undefined;
}

/** The places that are on the screen now, for React to follow. */
export interface NodeHosts {
  current(): readonly NodeHost[];
  subscribe(listener: () => void): () => void;
  put(host: NodeHost): void;
  remove(key: number): void;
  nextKey(): number;
}

export function createNodeHosts(): NodeHosts {
  let hosts: readonly NodeHost[] = [];
  let lastKey = 0;
  const listeners = new Set<() => void>();
  const change = (next: readonly NodeHost[]) => {
    hosts = next;
    for (const listener of listeners) listener();
  };
  return {
    current: () => hosts,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put(host) {
      const known = hosts.some(({ key }) => key === host.key);
      change(known ? hosts.map((one) => (one.key === host.key ? host : one)) : [...hosts, host]);
    },
    remove: (key) => change(hosts.filter((host) => host.key !== key)),
    nextKey: () => ++lastKey,
  };
}
