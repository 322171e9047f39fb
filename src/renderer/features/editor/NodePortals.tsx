import { memo, type ReactNode, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { NodeHost, NodeHosts } from './node-hosts.ts';

interface Props {
  readonly hosts: NodeHosts;
  /** Must stay the same function while nothing changes. */
  readonly draw: (host: NodeHost) => ReactNode;
  /** The key of the last place to be drawn; all are unless it is said. */
  readonly last?: number;
}

/** Draws the places of the document that React fills. */
export function NodePortals({ hosts, draw, last = Number.POSITIVE_INFINITY }: Props) {
  const current = useSyncExternalStore(hosts.subscribe, hosts.current);
  return current.map((host) => (host.key > last ? null : <NodePortal key={host.key} host={host} draw={draw} />));
}

const NodePortal = memo(function NodePortal({ host, draw }: { host: NodeHost; draw: (host: NodeHost) => ReactNode }) {
  return createPortal(draw(host), host.element);
});
