import { createHash } from 'node:crypto';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app-fixture.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const text = (words: string) => new TextEncoder().encode(words);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const png = drawnPng(37, 21);
const svg = text(
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="top.ran = true"><script>top.ran = true</script>
   <image href="https://a.test/x.png"/><foreignObject><iframe src="https://a.test/"/></foreignObject></svg>`,
);
const html = text('<!doctype html><script>top.ran = true</script>');
const enormous = sized(drawnPng(4, 4), 30_000);

/** A PNG whose header truly says that it is this wide and high; Chromium draws what there is of its rows. */
function sized(bytes: Uint8Array, side: number): Uint8Array {
  const changed = new Uint8Array(bytes);
  const view = new DataView(changed.buffer);
  view.setUint32(16, side);
  view.setUint32(20, side);
  view.setUint32(29, crc32(changed.subarray(12, 29)));
  return changed;
}

/** The width a picture has once the page has loaded it; 0 where it cannot be. */
function widthOf(page: Page, address: string): Promise<number> {
  return page.evaluate(
    (src) =>
      new Promise<number>((resolve) => {
        const image = new Image();
        image.onload = () => resolve(image.naturalWidth);
        image.onerror = () => resolve(0);
        image.src = src;
      }),
    address,
  );
}

test('the page is shown the pictures of its notebook by their hash, and nothing else', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Notebook'), [], [png, svg, html, enormous]);
  const { page } = await launch('--notebook', notebook);
  const original = (bytes: Uint8Array) => `attachment://original/${hashOf(bytes)}`;
  expect(await widthOf(page, original(png))).toBe(37);
  expect(await widthOf(page, original(svg))).toBe(9);
  expect(await widthOf(page, original(html)), 'a page').toBe(0);
  expect(await widthOf(page, original(enormous)), 'a picture too large to be drawn').toBe(0);
  expect(await widthOf(page, original(text('not there')))).toBe(0);
  expect(await widthOf(page, `attachment://original/../../notebook.json#${hashOf(png)}`)).toBe(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  // The policy forbids reading them any other way than through main.
  const read = (src: string) => page.evaluate((to) => fetch(to).then(String, () => 'refused'), src);
  expect(await read(original(png))).toBe('refused');
});

test('a thumbnail is served once the page has made it', async ({ launch, folder }) => {
  const notebook = await writtenNotebook(path.join(folder, 'Notebook'), [], [png]);
  const { page } = await launch('--notebook', notebook);
  const thumb = `attachment://thumb/${hashOf(png)}`;
  expect(await widthOf(page, thumb)).toBe(0);
  const kept = await page.evaluate(async (hash) => {
    const canvas = new OffscreenCanvas(12, 8);
    canvas.getContext('2d')?.fillRect(0, 0, 12, 8);
    const webp = await canvas.convertToBlob({ type: 'image/webp' });
    return window.casebook.request['evidence.keepThumbnail'](hash as never, new Uint8Array(await webp.arrayBuffer()));
  }, hashOf(png));
  expect(kept).toMatchObject({ ok: true });
  expect(await widthOf(page, thumb)).toBe(12);
});
