import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { FoundPages } from './found-pages.ts';
import { createWarcReader, fieldsOf, type WarcRecord } from './warc-records.ts';

const CHUNK = 1024 * 1024;
/** Bytes unpacked at most: beyond it an archive is a bomb, or longer to read than anyone waits. */
const MOST_UNPACKED = 512 * 1024 * 1024;

/** Reads which web pages a WARC holds, packed or not. Null when it is no WARC; else whether all of it could be read. */
export async function warcPages(bytes: Uint8Array, found: FoundPages): Promise<boolean | null> {
  let records = 0;
  const reader = createWarcReader((record) => {
    records += 1;
    addPage(record, found);
  });
  try {
    let unpacked = 0;
    for await (const chunk of chunksOf(bytes)) {
      unpacked += chunk.length;
      if (unpacked > MOST_UNPACKED) return false;
      reader.feed(chunk);
    }
    return records === 0 ? null : reader.ended();
  } catch {
    return records === 0 ? null : false;
  }
}

function chunksOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  const parts = Readable.from(partsOf(bytes));
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? parts.pipe(createGunzip()) : parts;
}

function* partsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

// A page is what was answered well and is HTML: pictures, scripts and redirects are parts of pages.
function addPage({ fields, block }: WarcRecord, found: FoundPages): void {
  const url = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  if (!/^https?:/i.test(url)) return;
  const type = fields.get('warc-type');
  const [status = '', ...lines] = (block.split('\r\n\r\n', 1)[0] ?? '').split('\r\n');
  const media =
    type === 'resource'
      ? fields.get('content-type')
      : type === 'response' && /^HTTP\/\S+ 2\d\d/.test(status)
        ? fieldsOf(lines).get('content-type')
        : undefined;
  if (/^(text\/html|application\/xhtml\+xml)\b/i.test(media ?? ''))
    found.add({ url, title: '', at: fields.get('warc-date') ?? '' });
}
