import type { WebArchive } from '../../../shared/ipc/contract.ts';
import { foundPages } from './found-pages.ts';
import { htmlPage } from './html-page.ts';
import { mhtmlPage } from './mhtml-page.ts';
import { waczPages } from './wacz-pages.ts';
import { warcPages } from './warc-pages.ts';

/**
 * Which web pages a file keeps, by its bytes; null when it is no web archive. Nothing in it is run, opened or fetched, and no
 * more is read than the bounds of each kind allow.
 */
export async function readWebArchive(bytes: Uint8Array): Promise<WebArchive | null> {
  const found = foundPages();
  const whole = await pagesIn(bytes, found);
  return whole === null ? null : { pages: found.listed, count: found.count, whole };
}

async function pagesIn(bytes: Uint8Array, found: ReturnType<typeof foundPages>): Promise<boolean | null> {
  const begins = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (begins.startsWith('PK')) return waczPages(bytes, found);
  if (begins === 'WARC/' || begins.startsWith('\u001f\u008b')) return warcPages(bytes, found);
  return mhtmlPage(bytes, found) ?? htmlPage(bytes, found);
}
