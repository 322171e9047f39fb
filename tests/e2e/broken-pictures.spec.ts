import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from '../support/app-fixture.ts';
import { caseOnDisk, drop, figures, openFromList, section, untilSaved, writeIn } from '../support/case-page.ts';
import { drawnPng } from '../support/drawn-png.ts';
import { documentWith, paragraph, sampleCase } from '../support/sample-case.ts';
import { pictureOf, writtenNotebook } from '../support/written-notebook.ts';

const png = drawnPng(300, 200);
const text = (words: string) => new TextEncoder().encode(words);

/** A header that promises 30,000 by 30,000 pixels, in a few bytes. */
function bomb(): Uint8Array {
  const bytes = Buffer.from(drawnPng(10, 10));
  bytes.writeUInt32BE(30_000, 16);
  bytes.writeUInt32BE(30_000, 20);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}

const incoming = [
  { name: '1 good.png', bytes: png, shown: 'picture' },
  { name: '2 cut.png', bytes: png.subarray(0, png.length - 40), shown: 'anything' },
  { name: '3 empty.png', bytes: new Uint8Array(), shown: 'file' },
  { name: '4 words.png', bytes: text('These are only words.'), shown: 'file' },
  { name: '5 page.jpg', bytes: text('<!doctype html><script>window.__pwned=1</script>'), shown: 'file' },
  {
    name: '6 drawing.png',
    bytes: text('<svg xmlns="http://www.w3.org/2000/svg" onload="__pwned=1"/>'),
    shown: 'anything',
  },
  { name: '7 huge.png', bytes: bomb(), shown: 'file' },
  {
    name: '8 noise.png',
    bytes: Buffer.concat([png.subarray(0, 60), deflateSync(Buffer.alloc(500, 7))]),
    shown: 'anything',
  },
  { name: '9 really.txt', bytes: png, shown: 'picture' },
] as const;

test('E6 broken, huge and misnamed pictures are kept, shown where they can be and told of where not', async ({
  launch,
  folder,
}) => {
  const study = sampleCase();
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await writeIn(page, 'What we did');
  await page.keyboard.type('Look.');
  await drop(section(page, 'What we did').locator('p').first(), {
    files: incoming.map(({ name, bytes }) => ({
      name,
      media: name.endsWith('txt') ? 'text/plain' : 'image/png',
      bytes,
    })),
  });
  const all = page.getByRole('textbox', { name: /^Caption of/ });
  await expect
    .poll(async () => (await caseItems(notebook, study.id)).length, { timeout: 20_000 })
    .toBe(incoming.length);
  await expect(all.first()).toBeVisible();
  const items = await caseItems(notebook, study.id);
  expect(items.map(({ fileName }) => fileName)).toEqual(incoming.map(({ name }) => name));
  for (const [index, { shown, bytes }] of incoming.entries()) {
    if (shown === 'file') expect(items[index]).toMatchObject({ kind: 'file', byteLength: bytes.length });
    if (shown === 'picture') expect(items[index]).toMatchObject({ kind: 'picture' });
  }
  await untilSaved(page);
});

test('E6 a picture that is too large to decode is told of, not loaded', async ({ launch, folder }) => {
  const picture = pictureOf(1, bomb(), { fileName: 'huge.png', width: 30_000, height: 30_000 });
  const study = sampleCase({
    evidence: [picture],
    document: documentWith(paragraph('x'), { type: 'figure', attrs: { evidence: picture.id, width: 100 } }),
  });
  const { page } = await launch('--notebook', await writtenNotebook(path.join(folder, 'Ours'), [study], [bomb()]));
  await openFromList(page, study.title);
  await expect(figures(page)).toContainText('huge.png is too large to show here (30000 × 30000 pixels)');
  await expect(figures(page).locator('img')).toHaveCount(0);
});

test('C12 a picture whose file is missing is told of by name, and its caption can still be written', async ({
  launch,
  folder,
}) => {
  const picture = pictureOf(1, png, { fileName: 'lost.png' });
  const study = sampleCase({
    evidence: [picture],
    document: documentWith(paragraph('x'), { type: 'figure', attrs: { evidence: picture.id, width: 100 } }),
  });
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { page } = await launch('--notebook', notebook);
  await openFromList(page, study.title);
  await expect(figures(page)).toContainText('The picture lost.png is missing from the notebook. Its caption is kept.');
  await page.getByRole('textbox', { name: 'Caption of figure 1', exact: true }).fill('Still here');
  await untilSaved(page);
  expect((await caseItems(notebook, study.id))[0]).toMatchObject({
    caption: 'Still here',
    attachment: picture.attachment,
  });
});

const caseItems = async (notebook: string, id: string) => (await caseOnDisk(notebook, id)).evidence;
