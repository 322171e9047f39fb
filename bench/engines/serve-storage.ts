import type { Ulid } from '../../src/shared/core/ids.ts';
import { editCase } from '../generator/case.ts';
import { bytesWritten, memory } from '../measure/own-process.ts';
import type { StorageEngine } from './engine.ts';
import type { Opened, Rested, Saved, ServeRequest } from './requests.ts';

/** Answers requests to a storage engine with what they took. */
export function serveStorage(engine: StorageEngine): (request: ServeRequest) => Promise<object> {
  return async (request) => {
    if (request.ask === 'open') return open(engine);
    if (request.ask === 'rest') {
      await engine.settle();
      return { memory: memory() } satisfies Rested;
    }
    if (request.ask === 'save') return save(engine, request.id, request.edit);
    if (request.ask === 'close') await engine.close?.();
    return {};
  };
}

async function open(engine: StorageEngine): Promise<Opened> {
  const before = performance.now();
  const { total } = await engine.open();
  const first = performance.now() - before;
  await engine.end?.(total);
  return { first, time: performance.now() - before, total, memory: memory() };
}

async function save(engine: StorageEngine, id: Ulid, edit: number): Promise<Saved> {
  const edited = editCase(await engine.load(id), edit);
  const wrote = bytesWritten();
  const before = performance.now();
  await engine.save(edited);
  const time = performance.now() - before;
  const bytes = bytesWritten() - wrote;
  await engine.settle();
  return { time, bytes, ofCase: Buffer.byteLength(JSON.stringify(edited)) };
}
