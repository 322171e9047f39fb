/** The program of an engine's own process: loads the engine, says so, then answers one request after the other. */
import { betterSqlite } from './better-sqlite.ts';
import { casebookSearch } from './casebook-search.ts';
import { casebookStorage } from './casebook-storage.ts';
import type { EngineOptions } from './engine.ts';
import { lowdbOneFile } from './lowdb-one-file.ts';
import { miniSearch } from './mini-search.ts';
import type { EngineName, ServeRequest } from './requests.ts';
import { serveSearch } from './serve-search.ts';
import { serveStorage } from './serve-storage.ts';

type Serve = (request: ServeRequest) => Promise<object>;

const engines: Readonly<Record<EngineName, (options: EngineOptions) => Serve>> = {
  casebook: (options) => serveStorage(casebookStorage(options)),
  'casebook search': (options) => serveSearch(casebookSearch(options)),
  lowdb: ({ folder }) => serveStorage(lowdbOneFile(folder)),
  'better-sqlite3': (options) => serveStorage(betterSqlite(options)),
  MiniSearch: (options) => serveSearch(miniSearch(options)),
};

const [name = '', folder = '', peers = '', worker = ''] = process.argv.slice(2);
const serve = engines[name as EngineName]({ folder, peers, worker });

process.on('message', (request: ServeRequest) => {
  serve(request).then(
    (value) => process.send?.(value),
    (error: unknown) => process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : error }),
  );
});
process.send?.({ loaded: true });
