// The entry for browsers: the one for Node declares a `require` of its own, which the bundled main process has already.
import { unzipSync } from 'fflate/browser';
import type { FoundPages } from './found-pages.ts';

const MOST_ENTRIES = 100_000;
/** Bytes of one list of pages, unpacked. */
const LARGEST_LIST = 16 * 1024 * 1024;

/**
 * Reads the page lists of a WACZ (`pages/*.jsonl`) and nothing else of it. Null when the archive is no WACZ; else whether all of
 * it could be read.
 */
export function waczPages(bytes: Uint8Array, found: FoundPages): boolean | null {
  let entries = 0;
  let isWacz = false;
  let whole = true;
  let lists: Record<string, Uint8Array>;
  try {
    // Each list is unpacked into as many bytes as it is said to have, and no more.
    lists = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries += 1;
        if (entries > MOST_ENTRIES) throw new Error('too many entries');
        const isList = /^pages\/[^/]+\.jsonl$/.test(name);
        isWacz ||= isList || name === 'datapackage.json';
        if (isList && originalSize > LARGEST_LIST) whole = false;
        return isList && originalSize <= LARGEST_LIST;
      },
    });
  } catch {
    return isWacz ? false : null;
  }
  if (!isWacz) return null;
  for (const name of Object.keys(lists).sort())
    for (const line of new TextDecoder().decode(lists[name]).split('\n')) whole = addLine(line, found) && whole;
  return whole;
}

// The first line of a list says what it is; a line cut short is left out.
function addLine(line: string, found: FoundPages): boolean {
  if (line.trim() === '') return true;
  try {
    const page: unknown = JSON.parse(line);
    if (typeof page !== 'object' || page === null) return false;
    const { url, title, ts } = page as Readonly<Record<string, unknown>>;
    if (typeof url === 'string')
      found.add({ url, title: typeof title === 'string' ? title : '', at: typeof ts === 'string' ? ts : '' });
    return true;
  } catch {
    return false;
  }
}
