import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tickChange } from '../../../../src/main/services/tick-change.ts';
import type { Change } from '../../../../src/shared/core/learning/change.ts';
import { caseFile, caseOnDisk, edited, opened, savedCase, titles } from '../../../support/edited-case.ts';
import { sampleId } from '../../../support/sample-case.ts';
import { listening, notebookPlaces, openTestNotebook, value } from '../../../support/temporary-notebook.ts';

async function scene() {
  const places = notebookPlaces();
  const { events, told } = listening();
  const notebook = await openTestNotebook(places, { events });
  const later = await savedCase(notebook, 'Clearing week');
  const change: Change = {
    id: sampleId(5),
    text: 'One page',
    kind: 'change',
    owner: '',
    due: null,
    status: 'planned',
    since: '2026-05-06',
    caseId: later.id,
  };
  const old = await savedCase(notebook, 'Spring reel', { changes: [change] });
  const tick = (applied: boolean, id = change.id) =>
    tickChange(notebook, { from: old.id, change: id, place: later.id, applied, today: '2026-09-01' });
  return { places, notebook, told, later, old, change, tick, onDisk: () => caseOnDisk(places.folder, old.id) };
}

test('O5 ticking in a later case is on the disk in the old one, unticking gives back what was planned', async () => {
  const { notebook, change, later, old, tick, onDisk } = await scene();
  value(await tick(true));
  const plannedOn = '2026-05-06';
  expect(onDisk().changes).toEqual([
    {
      ...change,
      status: 'applied',
      since: '2026-09-01',
      applied: [{ caseId: later.id, on: '2026-09-01', title: 'Clearing week', plannedOn }],
    },
  ]);
  expect(onDisk().rev).toBe(old.rev + 1);
  value(await tick(true));
  expect(onDisk().rev, 'nothing to write').toBe(old.rev + 1);
  value(await tick(false));
  expect(onDisk().changes).toEqual([change]);
  expect(await titles(notebook)).toEqual(['Clearing week', 'Spring reel']);
});

test('O5 A2 whoever has the old case open is told, and what is typed over the version before is kept apart', async () => {
  const { notebook, told, old, tick, onDisk } = await scene();
  const open = await opened(notebook, old.id);
  value(await tick(true));
  expect(told.changedOnDisk).toEqual([old.id]);
  const saved = await notebook.cases.save(old.id, open.rev, edited(open, { title: 'Typed meanwhile' }));
  expect(saved).toMatchObject({ ok: false, failure: { code: 'changed on disk' } });
  expect(onDisk().changes?.[0]?.status).toBe('applied');
  expect(await titles(notebook)).toEqual(['Clearing week', 'Spring reel', 'Typed meanwhile (your version)']);
});

test('O5 typing that was never saved is brought back with the tick, not lost under it', async () => {
  const { notebook, old, tick, onDisk } = await scene();
  value(await notebook.cases.keepDraft(old.id, old.rev, edited(old, { rev: old.rev, title: 'Typed, not saved' })));
  value(await tick(true));
  expect(onDisk().title).toBe('Typed, not saved');
  expect(onDisk().changes?.[0]?.status).toBe('applied');
  expect(await titles(notebook)).toEqual(['Clearing week', 'Typed, not saved']);
  expect((await opened(notebook, old.id)).recovered).toBe(false);
});

test('O5 what another program wrote meanwhile is kept under the tick', async () => {
  const { places, old, tick, onDisk } = await scene();
  writeFileSync(caseFile(places.folder, old.id), JSON.stringify({ ...onDisk(), title: 'Renamed elsewhere' }));
  value(await tick(true));
  expect(onDisk()).toMatchObject({ title: 'Renamed elsewhere', changes: [{ status: 'applied' }] });
});

test('O5 a change or a case that is gone is said so, and nothing is written', async () => {
  const { notebook, old, later, tick, onDisk } = await scene();
  expect(await tick(true, sampleId(6))).toMatchObject({ ok: false, failure: { code: 'change gone' } });
  expect(onDisk().rev).toBe(old.rev);
  value(await notebook.cases.trash(old.id));
  expect(await tick(true)).toMatchObject({ ok: false, failure: { code: 'not found' } });
  value(await notebook.cases.restore(old.id));
  value(await notebook.cases.trash(later.id));
  expect(await tick(true)).toMatchObject({ ok: false, failure: { code: 'not found' } });
});
