import type { SearchEngine } from './engine.ts';
import type { ServeRequest, Timed } from './requests.ts';

/** Answers requests to a search engine with the milliseconds they took. */
export function serveSearch(engine: SearchEngine): (request: ServeRequest) => Promise<object> {
  let opening = 0;
  return async (request) => {
    const before = performance.now();
    if (request.ask === 'open') {
      opening = before;
      await engine.open();
    }
    if (request.ask === 'index') engine.openIndex?.(request.id);
    if (request.ask === 'rest') {
      await engine.ready?.();
      return { time: performance.now() - opening } satisfies Timed;
    }
    if (request.ask === 'search') await engine.search(request.text);
    if (request.ask === 'narrow') await engine.narrow?.(request.by);
    if (request.ask === 'brief') await engine.brief?.();
    if (request.ask === 'close') await engine.close?.();
    const time = performance.now() - before;
    if (request.ask !== 'update') return { time } satisfies Timed;
    const word = `zq${request.edit}x`;
    const edited = { ...request.case, title: `${request.case.title} ${word}` };
    return { time: await engine.update(edited, word) } satisfies Timed;
  };
}
