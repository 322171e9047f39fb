import { lineCount, withoutComments } from './support/code-text.ts';
import { checkRules, perFile, type Rule } from './support/rule.ts';
import { readSources } from './support/source-file.ts';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|spec|config|d|module))*\.(?:ts|mjs|cjs|js|css|html|tsx)$/;
const component = /^[A-Z][A-Za-z0-9]*\.(?:tsx|css|module\.css)$/;
const vague = /(?:^|[^a-z])(utils?|helpers?|managers?|common|misc)(?:[^a-z]|$)/;
const mostLines = 300;

const baseName = (path: string) => path.split('/').at(-1) ?? path;
const words = (path: string) => path.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

const everywhere: readonly Rule[] = [
  {
    says: 'files are named in kebab-case, React components like the component',
    violations: perFile(({ path }) => {
      const name = baseName(path);
      return kebab.test(name) || component.test(name) ? [] : ['is neither kebab-case nor a component'];
    }),
    broken: [
      { path: 'src/main/caseStore.ts', text: '' },
      { path: 'src/main/CaseStore.ts', text: '' },
      { path: 'tools/case_store.mjs', text: '' },
    ],
  },
  {
    says: 'a component file exports the component it is named after',
    violations: perFile(({ path, text }) => {
      const name = /([A-Z][A-Za-z0-9]*)\.tsx$/.exec(path)?.[1];
      return !name || new RegExp(`export (?:const|function|class) ${name}\\b`).test(text)
        ? []
        : [`does not export ${name}`];
    }),
    broken: [{ path: 'src/renderer/ui/Button.tsx', text: 'export function Knob() {}' }],
  },
  {
    says: 'nothing is called utils, helpers, manager, common or misc',
    violations: perFile(({ path }) => (vague.test(words(path)) ? ['has a name that says nothing'] : [])),
    broken: [
      { path: 'src/main/utils/a.ts', text: '' },
      { path: 'src/main/file-helpers.ts', text: '' },
      { path: 'src/renderer/ui/WindowManager.tsx', text: '' },
    ],
  },
  {
    says: `no file is longer than ${mostLines} lines`,
    violations: perFile(({ text }) => (lineCount(text) > mostLines ? [`${lineCount(text)} lines`] : [])),
    broken: [{ path: 'src/main/a.ts', text: 'a\n'.repeat(mostLines + 1) }],
  },
];

const inSources: readonly Rule[] = [
  {
    says: 'exports have names: no default export',
    violations: perFile(({ text }) =>
      /\bexport\s+default\b|\bexport\s*\{[^}]*\bas default\b/.test(withoutComments(text))
        ? ['has a default export']
        : [],
    ),
    broken: [
      { path: 'src/main/a.ts', text: 'export default 1;' },
      { path: 'src/main/a.ts', text: 'const a = 1;\nexport { a as default };' },
    ],
  },
  {
    says: 'the compiler and the linter are never silenced',
    violations: perFile(({ text }) => text.match(/@ts-(?:ignore|expect-error|nocheck)|biome-ignore|\bas any\b/g) ?? []),
    broken: [
      { path: 'src/main/a.ts', text: '// @ts-ignore' },
      { path: 'src/main/a.ts', text: 'const a = 1 as any;' },
    ],
  },
];

checkRules('names and sizes', readSources('src', 'tools', 'bench'), everywhere);
checkRules('exports', readSources('src', 'tools', 'bench'), inSources);
