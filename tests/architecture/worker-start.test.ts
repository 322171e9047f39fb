import path from 'node:path';
import { withoutComments } from './support/code-text.ts';
import { checkRules, type Rule } from './support/rule.ts';
import { readSources, type SourceFile } from './support/source-file.ts';

const worker = 'src/main/storage/search/index-worker.ts';
const statement = /(?:^|[;\s}])(?:import|export)\s+(?!type\b)(?:\{([^}]*)\}|[^'"`;{]*?)\s*from\s*['"]([^'"]+)['"]/g;

/** What a file loads before it runs: imports of types alone load nothing, dynamic ones wait. */
function loads({ path: from, text }: SourceFile): readonly string[] {
  return [...withoutComments(text).matchAll(statement)]
    .filter(([, names]) => names === undefined || names.split(',').some((name) => /^\s*(?!type\s)\w/.test(name)))
    .map(([, , specifier = '']) =>
      specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : specifier,
    );
}

const rules: readonly Rule[] = [
  {
    says: 'the index worker answers a first search without loading the parser of case files',
    violations(files) {
      const byPath = new Map(files.map((file) => [file.path, file]));
      const way = new Map<string, string>([[worker, worker]]);
      for (const [at, trail] of way)
        for (const next of loads(byPath.get(at) ?? { path: at, text: '' }))
          if (!way.has(next)) way.set(next, `${trail} -> ${next}`);
      const found = way.get('zod');
      return found === undefined ? [] : [found];
    },
    broken: [{ path: worker, text: "import { z } from 'zod';" }],
  },
];

checkRules('the index worker', readSources('src'), rules);
