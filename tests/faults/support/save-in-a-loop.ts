import { ulid } from 'ulid';
import { openNotebook } from '../../../src/main/storage/open-notebook.ts';
import { type Ulid, ulidSchema } from '../../../src/shared/core/ids.ts';
import { faultyFiles } from '../../support/faulty-files.ts';

// Run by a test that kills it: saves a case again and again and says of each save when it was acknowledged. With a
// third argument, kills itself at that file call of the first save.
const [folder = '', cacheFolder = '', caseId = '', killAt = ''] = process.argv.slice(2);
const id: Ulid = ulidSchema.parse(caseId);
let armed = false;
let calls = 0;
const fs = faultyFiles(() => {
  if (!armed || killAt === '') return undefined;
  if (calls === Number(killAt)) process.kill(process.pid, 'SIGKILL');
  calls += 1;
  return undefined;
});
const opened = await openNotebook({
  folder,
  cacheFolder,
  fs,
  newId: () => ulidSchema.parse(ulid().toLowerCase()),
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
if (notebook.readOnly) throw new Error(notebook.readOnly.message);
const opening = await notebook.cases.open(id);
if (!opening.ok || opening.value.is !== 'open') throw new Error('not opened');
let { rev } = opening.value.case;
const study = JSON.parse(opening.value.case.text);
const from = Number(study.title);
armed = true;
for (let n = from + 1; killAt === '' || n === from + 1; n += 1) {
  // The number at the beginning and at the end of the file, and enough between them to be cut.
  const text = JSON.stringify({ ...study, title: String(n), campaign: 'x'.repeat(900), last: String(n) });
  const saved = await notebook.cases.save(id, rev, text);
  if (!saved.ok) throw new Error(saved.failure.message);
  rev = saved.value.rev;
  process.stdout.write(`ACK ${n}\n`);
}
armed = false;
await notebook.close();
process.stdout.write('CLOSED\n');
