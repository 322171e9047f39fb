import type { FoundPages } from './found-pages.ts';
import { fieldsOf } from './warc-records.ts';

const HEAD = 64 * 1024;

/** Reads which page a saved page (MHTML, RFC 2557) is of, from its head alone. Null when it is none; else true. */
export function mhtmlPage(bytes: Uint8Array, found: FoundPages): true | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replace(/\r\n/g, '\n').trimStart();
  const [first = '', part = ''] = head.split('\n\n', 3).filter((section) => !/^\s*$/.test(section));
  const fields = headOf(first);
  if (!/^multipart\/related\b/i.test(fields.get('content-type') ?? '')) return null;
  const inPart = headOf(part).get('content-location') ?? '';
  found.add({
    url: fields.get('snapshot-content-location') ?? fields.get('content-location') ?? inPart,
    title: decodedWords(fields.get('subject') ?? ''),
    at: fields.get('date') ?? '',
  });
  return true;
}

function headOf(section: string): ReadonlyMap<string, string> {
  return fieldsOf(section.replace(/\n[ \t]+/g, ' ').split('\n'));
}

/** The encoded words of RFC 2047, as titles with other than ASCII letters are written. */
function decodedWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi, (whole, charset: string, way: string, letters: string) => {
      const bytes =
        way.toLowerCase() === 'b'
          ? Buffer.from(letters, 'base64')
          : Buffer.from(
              letters.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, (_, hex: string) => hexLetter(hex)),
              'latin1',
            );
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return whole;
      }
    });
}

function hexLetter(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
