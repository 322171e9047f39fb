import { hash } from 'node:crypto';

/** What tells cheaply that a file may have changed. The same size and time do not prove that it has not. */
export function fingerprintOf(state: { readonly size: number; readonly mtimeMs: number }): string {
  return `${state.size}:${state.mtimeMs}`;
}

/** Lower-case hex SHA-256 of some bytes. */
export function contentHash(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}
