import { withoutComments } from './support/code-text.ts';
import { checkRules, perFile, type Rule } from './support/rule.ts';
import { readSources } from './support/source-file.ts';

// What the compiler does not catch: es2023 itself has a clock and a source of chance.
const impure = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\b|\bconsole\b|\bglobalThis\b/g;

const rules: readonly Rule[] = [
  {
    says: 'takes the time and new ids as arguments, and has no other door to the world',
    violations: perFile(({ text }) => [...withoutComments(text).matchAll(impure)].map(([found]) => found)),
    broken: [
      { path: 'src/shared/core/a.ts', text: 'export const now = () => new Date();' },
      { path: 'src/shared/core/a.ts', text: 'export const now = () => Date.now();' },
      { path: 'src/shared/core/a.ts', text: 'export const id = () => Math.random();' },
    ],
  },
];

checkRules('the core', readSources('src/shared/core'), rules);
