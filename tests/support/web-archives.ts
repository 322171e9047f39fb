import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** Small archives as the programs that save pages write them. */
export function wacz(lines: readonly string[], more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    'datapackage.json': strToU8('{"profile":"data-package"}'),
    'archive/data.warc.gz': strToU8('never read'),
    'pages/pages.jsonl': strToU8(lines.join('\n')),
    ...more,
  });
}

export const pageLines = [
  '{"format":"json-pages-1.0","id":"pages","title":"All Pages"}',
  '{"id":"1","url":"https://example.org/reel","title":"The reel","ts":"2026-03-09T15:52:11Z","text":"…"}',
  '{"id":"2","url":"https://example.org/apply","title":"Apply\\u202e now"}',
];

function record(type: string, uri: string, block: string): string {
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2026-03-09T15:52:11Z\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
}

const answered = (status: string, media: string, body: string) =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${media}\r\n\r\n${body}`;

export const warcRecords = [
  record('warcinfo', '', 'software: a crawler\r\n'),
  record(
    'response',
    'https://example.org/reel',
    answered('200 OK', 'text/html; charset=utf-8', `<p>${'x'.repeat(20_000)}`),
  ),
  record('response', 'https://example.org/reel.png', answered('200 OK', 'image/png', 'PNG')),
  record('response', 'https://example.org/old', answered('301 Moved', 'text/html', '')),
  record('response', 'https://example.org/apply', answered('200 OK', 'text/html', '<title>Apply</title>')),
];

export const warc: Uint8Array = Buffer.from(warcRecords.join(''));
/** Each record packed by itself, as the standard wants it. */
export const warcGz: Uint8Array = Buffer.concat(warcRecords.map((one) => gzipSync(one)));

export const mhtml: Uint8Array = Buffer.from(
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/reel',
    'Subject: =?utf-8?Q?Offener_Tag_=E2=80=93_die?=',
    ' =?utf-8?B?IEFudHdvcnQ=?=',
    'Date: Mon, 9 Mar 2026 15:52:11 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----b"',
    '',
    '',
    '------b',
    'Content-Type: text/html',
    'Content-Location: https://example.org/reel',
    '',
    '<script>alert(1)</script>',
    '------b--',
  ].join('\r\n'),
);

export const html: Uint8Array = Buffer.from(`<!DOCTYPE html> <html><!--
 Page saved with SingleFile
 url: https://example.org/reel?a=1
 saved date: Mon Mar 09 2026 15:52:11 GMT+0100
--><head><script>document.title = "<title>not this</title>"</script>
<title>The reel &amp; its comments</title><link rel="canonical" href="https://example.org/other"></head>
<body><svg><title>A star</title></svg>`);
