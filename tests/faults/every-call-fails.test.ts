import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caseFile, caseOnDisk, edited, opened, savedCase, titles } from '../support/edited-case.ts';
import { type FileCall, faultyFiles, systemError } from '../support/faulty-files.ts';
import { notebookPlaces, openTestNotebook } from '../support/temporary-notebook.ts';

const codes = process.env.CASEBOOK_LONG
  ? ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'EROFS', 'EDQUOT', 'EMFILE', 'ENOENT', 'ELOOP', 'EXDEV', 'EUNKNOWN']
  : ['ENOSPC', 'EIO', 'EBUSY'];

describe.each(codes)('every file call of a save fails once with %s', (code) => {
  test('F the file then holds the old or the new text, and the failure is told', async () => {
    const places = notebookPlaces();
    let failing: number | null = null;
    let calls: FileCall[] = [];
    const fs = faultyFiles((call) => {
      const isOfCase = call.path.includes('cases') || call.path.includes('history');
      if (failing === null || !isOfCase) return undefined;
      calls.push(call);
      return calls.length - 1 === failing ? systemError(code) : undefined;
    });
    const notebook = await openTestNotebook(places, { fs, sleep: async () => undefined });
    let round = 0;
    for (let k = 0; ; k += 1) {
      round += 1;
      const before = await savedCase(notebook, `before ${round}`);
      // Opened anew, so that the save keeps a version in the history as well.
      const open = await opened(notebook, before.id);
      calls = [];
      failing = k;
      const saved = await notebook.cases.save(before.id, open.rev, edited(open, { title: `after ${round}` }));
      failing = null;
      const title = caseOnDisk(places.folder, before.id).title;
      if (saved.ok) expect(title).toBe(`after ${round}`);
      else {
        expect([`before ${round}`, `after ${round}`]).toContain(title);
        expect(saved.failure.message).toMatch(/\.$/);
      }
      if (!saved.ok && saved.failure.code === 'changed on disk') {
        // Told that there is no file, or a link: as if another program had taken it. The text is a case of its own.
        expect(['ENOENT', 'ELOOP']).toContain(code);
        expect(await titles(notebook)).toContain(`after ${round} (your version)`);
        continue;
      }
      // What failed once works at the next try, and nothing of the failure is left.
      const again = await notebook.cases.save(before.id, open.rev, edited(open, { title: `again ${round}` }));
      expect(again, `call ${k}, ${calls[k]?.name} ${calls[k]?.path}`).toMatchObject({ ok: true });
      expect(caseOnDisk(places.folder, before.id).title).toBe(`again ${round}`);
      if (calls[k]?.name !== 'unlink')
        expect(readdirSync(dirname(caseFile(places.folder, before.id)))).toEqual(['case.json']);
      if (calls.length <= k) break;
    }
    expect(round).toBeGreaterThan(10);
  });
});
