import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseOnDisk, documentWith, edited, opened, savedCase, titles } from '../support/edited-case.ts';
import { notebookPlaces, openTestNotebook, value } from '../support/temporary-notebook.ts';
import { unicodeTexts } from '../support/unicode-texts.ts';

test.each(Object.entries(unicodeTexts))('G1 %s are kept as they were typed, unit by unit', async (_, text) => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const title = text.slice(0, 1_000);
  const { id } = await savedCase(notebook, title, { document: documentWith(text) });
  expect(caseOnDisk(places.folder, id)).toMatchObject({ title, document: documentWith(text) });
  await notebook.close();
  const again = await openTestNotebook(places);
  const open = JSON.parse((await opened(again, id)).text);
  expect(open.title === title).toBe(true);
  expect(open.document).toEqual(documentWith(text));
  expect(await titles(again)).toEqual([title]);
});

test('G1 any text at all comes back as it went', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  const made = await savedCase(notebook, 'start');
  let { rev } = made;
  const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      rev = value(await notebook.cases.save(made.id, rev, edited(made, { campaign: text }))).rev;
      expect(JSON.parse((await opened(notebook, made.id)).text).campaign).toBe(text);
    }),
    { numRuns: 100 },
  );
});

test('G1 a name is found however its letters are composed', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  await savedCase(notebook, 'Cafe\u0301 launch');
  expect(await titles(notebook, 'caf\u00e9')).toEqual(['Cafe\u0301 launch']);
  expect(await titles(notebook, 'cafe')).toEqual(['Cafe\u0301 launch']);
  expect(notebook.library.find('caf\u00e9 LAUNCH')).not.toBeNull();
});

const names = ['with spaces', 'a#b', '100 % sure?', 'it\'s "quoted"', '📓 notes', '-rf', 'Ünïcode', 'a;b&c', '%2e%2e'];
const paths =
  process.platform === 'win32' ? names.filter((name) => !/[?"]/.test(name)) : [...names, 'line\nfeed', 'c:\\x'];

test.each(paths)('G4 a notebook in a folder called %j works in full', async (name) => {
  const places = notebookPlaces(name);
  const notebook = await openTestNotebook(places);
  expect(notebook.name).toBe(name);
  const { id } = await savedCase(notebook, 'kept');
  value(await notebook.attachments.add('a.txt', Buffer.from('words')));
  expect(await titles(notebook, 'kept')).toEqual(['kept']);
  await notebook.close();
  const again = await openTestNotebook(places);
  await again.library.ready;
  expect(await titles(again, 'kept')).toEqual(['kept']);
  expect(JSON.parse((await opened(again, id)).text).title).toBe('kept');
});
