import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWebArchive } from '../../../../../src/main/services/web-archive/read-web-archive.ts';
import { html, mhtml, pageLines, wacz, warc, warcGz, warcRecords } from '../../../../support/web-archives.ts';

const addresses = async (bytes: Uint8Array) => (await readWebArchive(bytes))?.pages.map(({ url }) => url);
const both = ['https://example.org/reel', 'https://example.org/apply'];

describe('E16 the pages of a web archive', () => {
  test('of a WACZ are those of its page lists, without marks that turn text round', async () => {
    expect(await readWebArchive(wacz(pageLines))).toEqual({
      pages: [
        { url: both[0], title: 'The reel', at: '2026-03-09T15:52:11Z' },
        { url: both[1], title: 'Apply now', at: '' },
      ],
      count: 2,
      whole: true,
    });
  });

  test.each([
    ['packed record by record', warcGz],
    ['packed whole', gzipSync(warc)],
    ['not packed', warc],
  ])('of a WARC, %s, are the answers that are HTML', async (_, bytes) => {
    expect(await addresses(bytes)).toEqual(both);
    expect((await readWebArchive(bytes))?.whole).toBe(true);
  });

  test('of a saved page are itself: from the head of MHTML, from what HTML says of itself', async () => {
    expect((await readWebArchive(mhtml))?.pages).toEqual([
      { url: both[0], title: 'Offener Tag – die Antwort', at: 'Mon, 9 Mar 2026 15:52:11 -0000' },
    ]);
    expect((await readWebArchive(html))?.pages).toEqual([
      {
        url: 'https://example.org/reel?a=1',
        title: 'The reel & its comments',
        at: 'Mon Mar 09 2026 15:52:11 GMT+0100',
      },
    ]);
  });

  test('are none of another file', async () => {
    for (const text of [
      '',
      'day,taps\n',
      'PK',
      '\u001f\u008b',
      '%PDF-1.7',
      'WARC/ is a format',
      'Subject: hello\n\nWorld',
    ])
      expect(await readWebArchive(Buffer.from(text, 'latin1')), text).toBeNull();
    expect(await readWebArchive(zipSync({ 'report.docx': strToU8('x') }))).toBeNull();
    expect(await readWebArchive(gzipSync('just text'))).toBeNull();
  });
});

describe('E16 a damaged web archive', () => {
  test.each([warc, warcGz])('tells what could be read, and that it was not all', async (bytes) => {
    const cut = await readWebArchive(bytes.subarray(0, bytes.length - 60));
    expect(cut).toMatchObject({ whole: false });
    expect(cut?.pages[0]?.url).toBe(both[0]);
  });

  test('with a line cut short keeps the other lines', async () => {
    const read = await readWebArchive(wacz([...pageLines, '{"url":"https://exa']));
    expect(read).toMatchObject({ count: 2, whole: false });
  });

  test('cut anywhere, never throws and never invents', async () => {
    const whole = wacz(pageLines);
    for (const bytes of [whole, warc, warcGz, mhtml, html])
      for (let end = 0; end < bytes.length; end += 97)
        for (const url of (await addresses(bytes.subarray(0, end))) ?? [])
          expect('https://example.org/reel?a=1\nhttps://example.org/apply\nhttps://example.org/other').toContain(url);
  }, 30_000);
});

describe('E16 a hostile web archive', () => {
  test('lists a thousand pages and counts the rest', async () => {
    const lines = Array.from({ length: 1_500 }, (_, n) => JSON.stringify({ url: `https://example.org/${n}` }));
    const read = await readWebArchive(wacz(lines));
    expect(read?.pages).toHaveLength(1_000);
    expect(read?.count).toBe(1_500);
  });

  test('with a list that unpacks to more than it may is not unpacked', async () => {
    const bomb = wacz(pageLines, { 'pages/extra.jsonl': new Uint8Array(17 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await readWebArchive(bomb)).toMatchObject({ count: 2, whole: false });
  });

  test('whose record says it is endless is read to where it ends', async () => {
    const endless = Buffer.from(
      warcRecords.join('').replace(/Content-Length: 2\d{4}/, 'Content-Length: 9007199254740991'),
    );
    expect(await readWebArchive(endless)).toMatchObject({ pages: [{ url: both[0] }], whole: false });
  });

  test('with a head that never ends is left alone', async () => {
    expect(await readWebArchive(Buffer.from(`WARC/1.0\r\n${'x'.repeat(1_000_000)}`))).toBeNull();
  });
});
