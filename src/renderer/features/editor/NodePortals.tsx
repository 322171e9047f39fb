import { memo, type ReactNode, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { NodeHost, NodeHosts } from './node-hosts.ts';

/** Draws every place of the document that React fills. `draw` must stay the same function while nothing changes. */
export function NodePortals({ hosts, draw }: { hosts: NodeHosts; draw: (host: NodeHost) => ReactNode }) {
  const current = useSyncExternalStore(hosts.subscribe, hosts.current);
  return current.map((host) => <NodePortal key={host.key} host={host} draw={draw} />);
}

const NodePortal = memo(function NodePortal({ host, draw }: { host: NodeHost; draw: (host: NodeHost) => ReactNode }) {
  return createPortal(draw(host), host.element);
});
