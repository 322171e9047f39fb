import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { edited, savedCase } from '../../../../support/edited-case.ts';
import { listening, notebookPlaces, openTestNotebook } from '../../../../support/temporary-notebook.ts';

// Only the heartbeat's clock is ours; everything else runs as ever.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

const lockFile = (places: { readonly folder: string }) => join(places.folder, '.lock');

test('a lock says who holds it, is renewed, and goes when the notebook closes', async () => {
  const places = notebookPlaces();
  let now = '2026-03-05T10:00:00.000Z';
  const notebook = await openTestNotebook(places, { now: () => now });
  const held = () => JSON.parse(readFileSync(lockFile(places), 'utf8'));
  expect(held()).toMatchObject({ host: 'this-computer', pid: process.pid, started: now, heartbeat: now });
  now = '2026-03-05T10:00:10.000Z';
  vi.advanceTimersByTime(10_000);
  await expect.poll(() => held().heartbeat).toBe(now);
  await notebook.close();
  expect(readdirSync(places.folder)).not.toContain('.lock');
});

test('D9 a notebook that another computer took over while this one slept becomes read-only, and says so', async () => {
  const places = notebookPlaces();
  const { events, told } = listening();
  const notebook = await openTestNotebook(places, { events });
  const made = await savedCase(notebook, 'before');
  const theirs = JSON.stringify({
    ...JSON.parse(readFileSync(lockFile(places), 'utf8')),
    host: 'other',
    opening: 'theirs',
  });
  writeFileSync(lockFile(places), theirs);
  vi.advanceTimersByTime(10_000);
  await expect.poll(() => told.notices).toMatchObject([{ code: 'already open' }]);
  expect(notebook.readOnly).toMatchObject({ code: 'already open' });
  const saved = await notebook.cases.save(made.id, made.rev, edited(made, { title: 'after' }));
  expect(saved).toMatchObject({ ok: false, failure: { code: 'already open' } });
  await notebook.close();
  expect(readFileSync(lockFile(places), 'utf8')).toBe(theirs);
});
