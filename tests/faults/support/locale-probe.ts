import { ulid } from 'ulid';
import type { Notebook } from '../../../src/main/storage/notebook.ts';
import { openNotebook } from '../../../src/main/storage/open-notebook.ts';
import { suggestionsFor } from '../../../src/renderer/ui/names-line.ts';
import { numberMarks, readFigure } from '../../../src/shared/core/case-study/read-figure.ts';
import { openedFile } from '../../../src/shared/core/export/opened-file.ts';
import { ulidSchema } from '../../../src/shared/core/ids.ts';
import { readPostAddress } from '../../../src/shared/core/post/post-address.ts';

// Run as `node locale-probe.ts FOLDER` in an environment of some locale and time zone: prints what must not depend on it.
const folder = process.argv[2] ?? '';
const nothing = () => undefined;

async function opened(): Promise<Notebook> {
  const notebook = await openNotebook({
    folder: `${folder}/Notebook`,
    cacheFolder: `${folder}/app data`,
    newId: () => ulidSchema.parse(ulid().toLowerCase()),
    now: () => new Date('2026-03-29T01:30:00Z').toISOString(),
    locale: Intl.DateTimeFormat().resolvedOptions().locale,
    device: 'this-computer',
    workerUrl: new URL('../../../src/main/storage/search/index-worker.ts', import.meta.url),
    events: {
      libraryChanged: nothing,
      indexProgress: nothing,
      lessonsChanged: nothing,
      caseSaved: nothing,
      caseChangedOnDisk: nothing,
      casePinned: nothing,
      notice: nothing,
    },
    create: true,
  });
  if (!notebook.ok) throw new Error(notebook.failure.message);
  return notebook.value;
}

const notebook = await opened();
const made = await notebook.cases.create();
if (!made.ok) throw new Error(made.failure.message);
const period = { from: '2026-03-29', to: '2026-12-31' };
const change = { title: 'INSTAGRAM in ISTANBUL', tags: ['INDIGO'], period };
const text = JSON.stringify({ ...JSON.parse(made.value.text), ...change });
const saved = await notebook.cases.save(made.value.id, made.value.rev, text);
const found = async (words: string) => {
  const page = await notebook.library.page({ text: words, sort: 'title', goal: null, offset: 0, limit: 9 });
  return page.rows.map(({ summary }) => ({ ...summary, id: '' }));
};
const german = numberMarks('de-DE');
process.stdout.write(
  JSON.stringify({
    saved: saved.ok,
    instagram: await found('instagram'),
    indigo: await found('indigo'),
    named: notebook.library.find('instagram in istanbul') !== null,
    suggested: suggestionsFor('insta', ['Instagram', 'TIKTOK']),
    suggestedInCapitals: suggestionsFor('TIK', ['Instagram', 'TikTok']),
    figures: ['1.314,5', '١٢٣', '12 %'].map((typed) => readFigure(typed, german)),
    asked: openedFile('INSTALL.INI.EXE', new Uint8Array()).mayRun,
    post: readPostAddress('https://WWW.INSTAGRAM.COM/p/CabCdEf1234/'),
  }),
);
await notebook.close();
