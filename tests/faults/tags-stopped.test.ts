import { expect, test } from 'vitest';
import { changeTags } from '../../src/main/services/change-tags.ts';
import type { Ulid } from '../../src/shared/core/ids.ts';
import { caseOnDisk, savedCase } from '../support/edited-case.ts';
import { faultyFiles, systemError } from '../support/faulty-files.ts';
import { sampleId } from '../support/sample-case.ts';
import { notebookPlaces, openTestNotebook, value } from '../support/temporary-notebook.ts';

const quietly = { progress: () => undefined, calledOff: () => false };
const change = { names: ['clip'], to: 'video' };

test('I8 F stopped by the disk at any point, every case has the old tag or the new one, and asking again does the rest', async () => {
  const places = notebookPlaces();
  let calls = 0;
  let stopAt: number | null = null;
  // From then on nothing is written any more, as when the power goes.
  const fs = faultyFiles(({ path }) => {
    const isOfNotebook = path.startsWith(places.folder) && !path.includes('.casebook');
    if (stopAt === null || !isOfNotebook) return undefined;
    calls += 1;
    return calls > stopAt ? systemError('EIO') : undefined;
  });
  const notebook = await openTestNotebook(places, { fs, sleep: async () => undefined });
  const ids: Ulid[] = [];
  for (const title of ['A', 'B', 'C']) ids.push((await savedCase(notebook, title, { tags: ['clip', title] })).id);
  for (const id of ids.slice(0, 1))
    value(await notebook.templates.keep(value(await notebook.cases.read(id)), 'Our reel'));
  const own = (await notebook.templates.list()).at(-1)?.id ?? '';
  const ofTemplate = async () => (await notebook.templates.find(own))?.tags[0];
  const search = { id: sampleId(1), name: 'Clips', text: 'tag:clip', goal: null, choices: [] };
  const tags = () => ids.map((id) => caseOnDisk(places.folder, id).tags[0]);
  let [stopped, whole] = [0, false];
  for (let k = 0; !whole; k += 3) {
    value(await notebook.searches.keep(search));
    expect(await changeTags(notebook, { names: ['video'], to: 'clip' }, quietly)).toMatchObject({ ok: true });
    expect(tags(), `before stop ${k}`).toEqual(['clip', 'clip', 'clip']);
    [calls, stopAt] = [0, k];
    const done = value(await changeTags(notebook, change, quietly));
    whole = calls <= k;
    stopAt = null;
    if (!whole) stopped += 1;
    expect(done.changed + done.left.length, `stop ${k}`).toBe(3);
    expect(['clip', 'video'], `template, stop ${k}`).toContain(await ofTemplate());
    for (const [i, tag] of tags().entries()) expect(['clip', 'video'], `case ${i}, stop ${k}`).toContain(tag);
    expect(value(await changeTags(notebook, change, quietly)).left, `again after stop ${k}`).toEqual([]);
    expect(tags(), `again after stop ${k}`).toEqual(['video', 'video', 'video']);
    expect((await notebook.searches.list()).map(({ text }) => text)).toEqual(['tag:video']);
    expect(await ofTemplate()).toBe('video');
  }
  expect(stopped).toBeGreaterThan(10);
});
