import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtInTemplates } from '../../../../src/shared/core/template/built-in-templates.ts';
import { caseFromTemplate } from '../../../../src/shared/core/template/case-from-template.ts';
import { savedCase } from '../../../support/edited-case.ts';
import { sampleId } from '../../../support/sample-case.ts';
import { notebookPlaces, openTestNotebook, value } from '../../../support/temporary-notebook.ts';

const identityOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'notebook.json'), 'utf8'));
const namesOf = (rows: readonly { name: string; own: boolean }[]) =>
  rows.filter(({ own }) => own).map(({ name }) => name);

test('an own template outlives closing, is removed and brought back; what others keep in the file stays', async () => {
  const places = notebookPlaces();
  const first = await openTestNotebook(places);
  const path = join(places.folder, 'notebook.json');
  const strange = { from: 'a newer version' };
  writeFileSync(path, JSON.stringify({ ...identityOf(places.folder), theirs: 1, templates: [strange] }));
  const { id } = await savedCase(first, 'Reel', { tags: ['video'] });
  value(await first.templates.keep(value(await first.cases.read(id)), ' Our reel '));
  await first.close();

  const again = await openTestNotebook(places);
  const rows = await again.templates.list();
  expect(rows.slice(0, 6).map(({ name }) => name)).toEqual(builtInTemplates.map(({ name }) => name));
  expect(namesOf(rows)).toEqual(['Our reel']);
  const own = rows.at(-1)?.id ?? '';
  const template = await again.templates.find(own);
  const made = template && value(await again.cases.createFrom((now, newId) => caseFromTemplate(template, now, newId)));
  expect(JSON.parse(made?.text ?? '')).toMatchObject({ tags: ['video'], template: { name: 'Our reel' } });

  value(await again.templates.remove(own));
  expect(namesOf(await again.templates.list())).toEqual([]);
  expect(identityOf(places.folder)).toMatchObject({ theirs: 1, templates: [strange] });
  value(await again.templates.restore(own));
  expect(namesOf(await again.templates.list())).toEqual(['Our reel']);
});

test('templates and searches kept at once both stay in the file', async () => {
  const notebook = await openTestNotebook(notebookPlaces());
  const { id } = await savedCase(notebook, 'Reel');
  const caseStudy = value(await notebook.cases.read(id));
  const search = { id: sampleId(7), name: 'Reels', text: 'reel', goal: null, choices: [] };
  const kept = await Promise.all([notebook.templates.keep(caseStudy, 'Reel'), notebook.searches.keep(search)]);
  expect(kept.map(({ ok }) => ok)).toEqual([true, true]);
  expect(namesOf(await notebook.templates.list())).toEqual(['Reel']);
  expect(await notebook.searches.list()).toEqual([search]);
});

test('templates that are no list are left as they are, and the notebook opens all the same', async () => {
  const places = notebookPlaces();
  await (await openTestNotebook(places)).close();
  const path = join(places.folder, 'notebook.json');
  writeFileSync(path, JSON.stringify({ ...identityOf(places.folder), templates: 'mine' }));
  const before = readFileSync(path, 'utf8');
  const notebook = await openTestNotebook(places);
  expect(await notebook.templates.list()).toHaveLength(6);
  const { id } = await savedCase(notebook, 'Reel');
  expect(await notebook.templates.keep(value(await notebook.cases.read(id)), 'Reel')).toMatchObject({
    ok: false,
    failure: { code: 'template not kept' },
  });
  expect(readFileSync(path, 'utf8')).toBe(before);
});
