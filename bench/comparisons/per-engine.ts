import type { EngineName } from '../engines/requests.ts';

/** What was measured of each engine. */
export type PerEngine<Value> = Record<EngineName, Value[]>;

export function perEngine<Value>(): PerEngine<Value> {
  return { casebook: [], 'casebook search': [], lowdb: [], 'better-sqlite3': [], MiniSearch: [] };
}
