import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isTemporaryName } from '../../src/main/storage/durable/disk.ts';
import type { Ulid } from '../../src/shared/core/ids.ts';
import { caseFile, opened, savedCase } from '../support/edited-case.ts';
import { type NotebookPlaces, notebookPlaces, openTestNotebook } from '../support/temporary-notebook.ts';

const script = join(import.meta.dirname, 'support/save-in-a-loop.ts');
const kills = process.env.CASEBOOK_LONG ? 200 : 10;

/** Runs the saving child until it ends or `until` says so of its output, then kills it; answers all it said. */
function runChild(places: NotebookPlaces, id: Ulid, killAt: string, until: (said: string) => boolean): Promise<string> {
  const args = ['--disable-warning=ExperimentalWarning', script, places.folder, places.cacheFolder, id, killAt];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (until(said)) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.on('close', () => resolve(said)));
}

function lastAcknowledged(said: string): number {
  return Number([...said.matchAll(/^ACK (\d+)$/gm)].at(-1)?.[1] ?? 0);
}

/** The number the file bears at both its ends; fails where the file is torn. */
function savedNumber(places: NotebookPlaces, id: Ulid): number {
  const file = JSON.parse(readFileSync(caseFile(places.folder, id), 'utf8'));
  expect(file.last ?? file.title).toBe(file.title);
  return Number(file.title);
}

async function numberedCase(): Promise<{ readonly places: NotebookPlaces; readonly id: Ulid }> {
  const places = notebookPlaces();
  const notebook = await openTestNotebook(places);
  const { id } = await savedCase(notebook, '0');
  await notebook.close();
  return { places, id };
}

test(`A1 killed ${kills} times while saving: no acknowledged save is lost, nothing torn, no temporary left`, async () => {
  const { places, id } = await numberedCase();
  for (let n = 0; n < kills; n += 1) {
    const before = savedNumber(places, id);
    const acknowledgements = 1 + Math.floor(Math.random() * 30);
    const said = await runChild(places, id, '', (text) => lastAcknowledged(text) >= before + acknowledgements);
    expect(lastAcknowledged(said), said).toBeGreaterThanOrEqual(before + acknowledgements);
    expect(savedNumber(places, id)).toBeGreaterThanOrEqual(lastAcknowledged(said));
  }
  const notebook = await openTestNotebook(places);
  await notebook.library.ready;
  expect(notebook.readOnly).toBeNull();
  expect(readdirSync(dirname(caseFile(places.folder, id)))).toEqual(['case.json']);
  expect(readdirSync(places.folder).filter(isTemporaryName)).toEqual([]);
  expect((await opened(notebook, id)).recovered).toBe(false);
}, 600_000);

test('A4 killed at each file call of one save: the file holds the old or the new text', async () => {
  const { places, id } = await numberedCase();
  const step = process.env.CASEBOOK_LONG ? 1 : 4;
  for (let k = 0; ; k += step) {
    const before = savedNumber(places, id);
    const said = await runChild(places, id, String(k), () => false);
    const after = savedNumber(places, id);
    expect([before, before + 1], said).toContain(after);
    expect(after).toBeGreaterThanOrEqual(lastAcknowledged(said));
    if (said.includes('CLOSED')) break;
    expect(k, said).toBeLessThan(200);
  }
}, 600_000);
