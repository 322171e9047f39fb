import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkDocument } from '../../src/shared/core/rich-text/check-document.ts';
import { expect, test } from '../support/app-fixture.ts';
import { caseOnDisk, drop, openFromList, section, untilSaved, writeIn } from '../support/case-page.ts';
import { pasteEach, typeEach } from '../support/hostile-door.ts';
import { expectNoDeeds, watch, withoutPolicy } from '../support/oracle.ts';
import { sampleCase } from '../support/sample-case.ts';
import { writtenNotebook } from '../support/written-notebook.ts';

const place = path.resolve(process.env.CASEBOOK_FIXTURES ?? '../shared/fixtures', 'hostile');
const filesIn = (folder: string) =>
  existsSync(path.join(place, folder))
    ? readdirSync(path.join(place, folder)).map((name) => ({
        name,
        bytes: readFileSync(path.join(place, folder, name)),
      }))
    : [];
const pictures = ['images', 'svg'].flatMap(filesIn);
const words = ['unicode', 'paste', 'svg', 'csv', 'yaml'].flatMap(filesIn).map(({ bytes }) => bytes.toString());
const study = sampleCase();

test(`E3 E6 G1 ${pictures.length} shared hostile pictures and ${words.length} shared hostile texts, without the content policy: kept, nothing runs or loads`, async ({
  launch,
  folder,
}) => {
  test.skip(pictures.length === 0, 'the shared fixtures are not here');
  const notebook = await writtenNotebook(path.join(folder, 'Ours'), [study]);
  const { app, page } = await launch('--notebook', notebook);
  await withoutPolicy(app, page);
  await openFromList(page, study.title);
  const deeds = await watch(app, page);
  await drop(section(page, 'Summary').locator('p').first(), {
    files: pictures.map(({ name, bytes }) => ({
      name,
      media: name.endsWith('svg') ? 'image/svg+xml' : 'image/png',
      bytes,
    })),
  });
  await expect
    .poll(async () => (await caseOnDisk(notebook, study.id)).evidence.length, { timeout: 30_000 })
    .toBe(pictures.length);
  for (const way of ['html', 'text'] as const) {
    await writeIn(page, 'What happened');
    await pasteEach(
      page,
      words.map((one) => ({ [way]: one })),
    );
  }
  const lines = filesIn('unicode')
    .flatMap(({ bytes }) => [bytes.toString()])
    .flatMap((one) => one.split(/\r\n?|\n/).map((line) => line.trim()));
  const typed = await typeEach(
    page.getByRole('group', { name: 'Facts' }),
    lines.map((line) => line.slice(0, 900)),
  );
  expect(typed.lost).toEqual([]);
  await untilSaved(page);
  expect(checkDocument((await caseOnDisk(notebook, study.id)).document)).toEqual({ is: 'sound' });
  await expectNoDeeds(deeds);
});
