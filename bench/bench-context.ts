import { join } from 'node:path';
import type { Programs } from './bundle.ts';
import type { EngineName } from './engines/requests.ts';
import { type Child, startChild } from './measure/child.ts';
import type { BenchOptions } from './options.ts';
import { peersFolder } from './peers.ts';

/** What every comparison works with. */
export interface BenchContext {
  readonly options: BenchOptions;
  /** A folder of this run alone, removed at its end. */
  readonly folder: string;
  readonly programs: Programs;
}

export const SEED = 7;

/** Where an engine keeps a notebook of so many cases. */
export function storeOf({ folder }: BenchContext, engine: EngineName, cases: number): string {
  return join(folder, `${engine === 'casebook search' ? 'casebook' : engine}-${cases}`);
}

/** An engine in its own process, on its notebook of so many cases. */
export function startEngine(context: BenchContext, engine: EngineName, cases: number): Promise<Child> {
  const { serve, worker } = context.programs;
  return startChild(serve, engine, storeOf(context, engine, cases), peersFolder, worker);
}
