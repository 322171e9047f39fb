import { withoutComments } from './support/code-text.ts';
import { checkRules, perFile, type Rule } from './support/rule.ts';
import { readSources } from './support/source-file.ts';

const tokens = 'src/renderer/styles/tokens.css';
const functions = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/g;
const hexInCss = /#[0-9a-f]{3,8}\b(?=[^{}]*[;}])/gi;
const hexInCode = /['"`]#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})['"`]/gi;
const named =
  /:[^;{}:]*\b(?:white|black|red|green|blue|gr[ae]y|silver|yellow|orange|purple|teal|navy|pink)\b[^;{}:]*[;}]/gi;

const rules: readonly Rule[] = [
  {
    says: `are named in ${tokens} and nowhere else`,
    violations: perFile(({ path, text }) => {
      if (path === tokens) return [];
      const code = withoutComments(text);
      const patterns = path.endsWith('.css') ? [functions, hexInCss, named] : [functions, hexInCode];
      return patterns.flatMap((pattern) => code.match(pattern) ?? []);
    }),
    broken: [
      { path: 'src/renderer/ui/a.css', text: '.a { color: #12ab9f; }' },
      { path: 'src/renderer/ui/a.css', text: '.a { border: 1px solid white }' },
      { path: 'src/renderer/ui/a.css', text: '.a { color: rgb(0 0 0 / 10%); }' },
      { path: 'src/renderer/ui/A.tsx', text: "<path fill={'#fff'} />" },
      { path: 'src/renderer/ui/A.tsx', text: '<path fill="#0a0b0c" />' },
    ],
  },
];

checkRules('colours', readSources('src/renderer'), rules);
