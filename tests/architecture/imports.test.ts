import { cyclesIn } from './support/cycles.ts';
import { type Import, importsOf } from './support/imports.ts';
import { checkRules, type Rule } from './support/rule.ts';
import { readSources, type SourceFile } from './support/source-file.ts';

const core = 'src/shared/core/';
const ipc = 'src/shared/ipc/';

/** For each part, the folders it may import from and the packages it may name. */
const mayImport: readonly { part: string; folders: readonly string[]; packages: RegExp }[] = [
  { part: core, folders: [core], packages: /^(zod|@stdlib\/|d3-(scale|shape)$)/ },
  { part: ipc, folders: [core, ipc], packages: /^$/ },
  { part: 'src/main/storage/', folders: ['src/main/storage/', core, ipc], packages: /^(?!electron$)/ },
  { part: 'src/main/services/', folders: ['src/main/', core, ipc], packages: /^(?!electron$)/ },
  { part: 'src/main/', folders: ['src/main/', core, ipc], packages: /./ },
  { part: 'src/preload/', folders: ['src/preload/', core, ipc], packages: /^electron$/ },
  { part: 'src/renderer/ui/', folders: ['src/renderer/ui/', core], packages: /^(?!electron$|node:|lowdb)/ },
  { part: 'src/renderer/', folders: ['src/renderer/', core, ipc], packages: /^(?!electron$|node:|lowdb)/ },
];

function allowed({ from, specifier, target }: Import): boolean {
  const part = mayImport.find((entry) => from.startsWith(entry.part));
  if (!part) return false;
  return target === null ? part.packages.test(specifier) : part.folders.some((folder) => target.startsWith(folder));
}

const feature = (path: string) => /^src\/renderer\/features\/([^/]+)\//.exec(path)?.[1];

/** A feature stands alone; the frame and the case screen put features together through their index.ts. */
function crossesFeatures({ from, target }: Import): boolean {
  const to = target && feature(target);
  if (!to || to === feature(from)) return false;
  const composes = from.startsWith('src/renderer/app/') || from.startsWith('src/renderer/features/case/');
  return !(composes && target === `src/renderer/features/${to}/index.ts`);
}

const perImport = (broken: (one: Import) => boolean) => (files: readonly SourceFile[]) =>
  files
    .flatMap(importsOf)
    .filter(broken)
    .map((one) => `${one.from} imports ${one.specifier}`);

const file = (path: string, text: string): SourceFile => ({ path, text });

const rules: readonly Rule[] = [
  {
    says: 'imports go one way: core <- ipc <- main | preload | renderer',
    violations: perImport((one) => !allowed(one)),
    broken: [
      file('src/shared/core/a.ts', "import { app } from 'electron';"),
      file('src/shared/core/a.ts', "import fs from 'node:fs';"),
      file('src/shared/core/a.ts', "export { x } from '../ipc/contract.ts';"),
      file('src/shared/ipc/a.ts', "import { z } from 'zod';"),
      file('src/main/a.ts', "import type { A } from '../renderer/app/a.ts';"),
      file('src/main/storage/a.ts', "import { app } from 'electron';"),
      file('src/renderer/app/a.ts', "await import('../../main/a.ts');"),
      file('src/renderer/app/a.ts', "import 'node:fs';"),
      file('src/renderer/ui/a.tsx', "import { api } from '../app/api.ts';"),
      file('src/preload/a.ts', "import {\n  a,\n} from '../main/a.ts';"),
      file('src/main/a.ts', "import '../../tools/electron-standin/boot.cjs';"),
      file('src/main/a.ts', "new Worker(new URL('../../tests/worker.ts', import.meta.url));"),
      file('src/elsewhere/a.ts', "import './b.ts';"),
    ],
  },
  {
    says: 'a feature does not import another, save through its index.ts from the case screen or the frame',
    violations: perImport(crossesFeatures),
    broken: [
      file('src/renderer/features/library/a.tsx', "import { B } from '../editor/index.ts';"),
      file('src/renderer/features/case/a.tsx', "import { B } from '../editor/B.tsx';"),
    ],
  },
  {
    says: 'every relative import names its file with the extension',
    violations: perImport((one) => one.target !== null && !/\.[a-z0-9]+$/.test(one.target)),
    broken: [file('src/main/a.ts', "import { b } from './b';")],
  },
  {
    says: 'there are no import cycles',
    violations: (files) => {
      const targets = (one: SourceFile) => importsOf(one).flatMap(({ target }) => target ?? []);
      return cyclesIn(new Map(files.map((one) => [one.path, targets(one)])));
    },
    broken: [file('src/main/a.ts', "import { a } from './a.ts';")],
  },
  {
    says: 'only the renderer api talks to the bridge',
    violations: (files) =>
      files
        .filter(({ path, text }) => path.startsWith('src/renderer/') && /\bwindow\.casebook\b/.test(text))
        .map(({ path }) => path)
        .filter((path) => path !== 'src/renderer/app/api.ts'),
    broken: [file('src/renderer/features/case/a.ts', 'window.casebook.request;')],
  },
];

checkRules('imports', readSources('src'), rules);
