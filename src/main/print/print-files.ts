import { isSha256 } from '../../shared/core/ids.ts';
import type { Printable, ServedFile } from './printable.ts';

/** No script, no frame, no form, no connection: style, fonts and the case's pictures, and nothing else. */
export const printPolicy =
  "default-src 'none'; style-src 'self'; font-src data:; img-src attachment:; base-uri 'none'; form-action 'none'";

/** The answer to the address of a printed page's own part; null for every other. */
export function pagePart(page: Printable, token: string, address: string): ServedFile | null {
  const url = URL.parse(address);
  if (url?.protocol !== 'casebook:' || url.host !== 'print') return null;
  const base = `/${token}/`;
  if (!url.pathname.startsWith(base)) return null;
  const name = url.pathname.slice(base.length);
  if (name === '') return { bytes: Buffer.from(page.html), media: 'text/html; charset=utf-8' };
  if (name === 'page.css') return { bytes: Buffer.from(page.css), media: 'text/css; charset=utf-8' };
  return null;
}

/** The picture an `attachment://original/<64 hex>` address names, if it is one of the page's. */
export async function pagePicture(page: Printable, address: string): Promise<ServedFile | null> {
  const url = URL.parse(address);
  const attachment = url?.pathname.slice(1) ?? '';
  if (url?.protocol !== 'attachment:' || url.host !== 'original' || !isSha256(attachment)) return null;
  return page.picture(attachment);
}
