import { parseQuery } from '../../../shared/core/search/parse-query.ts';

/** Whether a search asks for words, so that what is found comes the best first; filters alone leave the list in its order. */
export function asksForWords(text: string): boolean {
  const query = parseQuery(text);
  return query.ok && query.value.wanted.length > 0;
}
