import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newPlan, type Plan } from '../../../../../src/shared/core/planning/plan.ts';
import { NOW, sampleId } from '../../../../support/sample-case.ts';
import { notebookPlaces, openTestNotebook, value } from '../../../../support/temporary-notebook.ts';

const plan = (n: number, title = 'Open day'): Plan => ({ ...newPlan(sampleId(n), NOW), title });

test('a plan outlives closing, with what a newer version wrote into it', async () => {
  const places = notebookPlaces();
  const first = await openTestNotebook(places);
  expect(await first.plans.list()).toEqual({ records: [], unreadable: 0 });
  const saved = value(await first.plans.save({ ...plan(1), theirs: { x: 1 } }, null));
  await first.close();

  const again = await openTestNotebook(places);
  expect((await again.plans.list()).records).toEqual([saved]);
  const next = value(await again.plans.save({ ...saved, sentence: 'Short films.' }, saved.savedAt));
  expect(next.savedAt > saved.savedAt).toBe(true);
  expect(await again.plans.find(sampleId(1))).toMatchObject({ theirs: { x: 1 }, sentence: 'Short films.' });
});

test('what another program wrote meanwhile is not overwritten', async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const saved = value(await notebook.plans.save(plan(1), null));
  const path = join(places.folder, 'plans', `${saved.id}.json`);
  writeFileSync(path, JSON.stringify({ ...saved, title: 'Theirs', savedAt: '2030-01-01T00:00:00.000Z' }));
  expect(await notebook.plans.save({ ...saved, title: 'Mine' }, saved.savedAt)).toMatchObject({
    ok: false,
    failure: { code: 'record changed' },
  });
  expect(await notebook.plans.save(plan(1), null)).toMatchObject({ ok: false, failure: { code: 'record changed' } });
  expect(JSON.parse(readFileSync(path, 'utf8')).title).toBe('Theirs');
});

test('a file that cannot be read is counted, left as it is and never written over', async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const folder = join(places.folder, 'plans');
  mkdirSync(folder);
  const broken = join(folder, `${sampleId(7)}.json`);
  writeFileSync(broken, '{"format":1,');
  writeFileSync(join(folder, `${sampleId(8)}.json`), JSON.stringify(plan(9)));
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  expect(await notebook.plans.list()).toEqual({ records: [], unreadable: 2 });
  expect((await notebook.plans.save(plan(7), null)).ok).toBe(false);
  expect(readFileSync(broken, 'utf8')).toBe('{"format":1,');
});

test('a plan that was put away comes back as it was', async () => {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const saved = value(await notebook.plans.save(plan(1), null));
  value(await notebook.plans.trash(saved.id));
  expect((await notebook.plans.list()).records).toEqual([]);
  expect(await notebook.cases.trashed()).toEqual([]);
  expect(existsSync(join(places.folder, 'trash', 'plans', `${saved.id}.json`))).toBe(true);
  value(await notebook.plans.restore(saved.id));
  expect((await notebook.plans.list()).records).toEqual([saved]);
  expect(await notebook.plans.trash(sampleId(99))).toMatchObject({ ok: false });
});
