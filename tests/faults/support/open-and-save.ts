import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNotebook } from '../../../src/main/storage/open-notebook.ts';
import { ulidSchema } from '../../../src/shared/core/ids.ts';

// Run by a test as another user: opens a notebook, reads a case, tries to save it, prints what came of each.
const [folder = '', caseId = ''] = process.argv.slice(2);
const id = ulidSchema.parse(caseId);
const opened = await openNotebook({
  folder,
  cacheFolder: join(tmpdir(), `casebook-${process.pid}`),
  newId: () => id,
  now: () => new Date().toISOString(),
  locale: 'en',
  device: 'this-computer',
  workerUrl: new URL('../../../src/main/storage/search/index-worker.ts', import.meta.url),
  events: {
    libraryChanged: () => undefined,
    indexProgress: () => undefined,
    lessonsChanged: () => undefined,
    caseSaved: () => undefined,
    caseChangedOnDisk: () => undefined,
    casePinned: () => undefined,
    notice: () => undefined,
  },
});
if (!opened.ok) throw new Error(opened.failure.message);
const notebook = opened.value;
const opening = await notebook.cases.open(id);
if (!opening.ok || opening.value.is !== 'open') throw new Error('not opened');
const { rev, text } = opening.value.case;
const saved = await notebook.cases.save(id, rev, text.replace('of another user', 'changed'));
const title: unknown = JSON.parse(text).title;
process.stdout.write(
  JSON.stringify({ readOnly: notebook.readOnly?.code, title, saved: saved.ok ? 'saved' : saved.failure.code }),
);
await notebook.close();
