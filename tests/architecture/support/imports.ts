import path from 'node:path';
import { withoutComments } from './code-text.ts';
import type { SourceFile } from './source-file.ts';

/** One import: the file it stands in, what is written, and for a relative one the project path it means. */
export interface Import {
  readonly from: string;
  readonly specifier: string;
  readonly target: string | null;
}

// TypeScript 7 has no API to parse with. These forms are all the linter lets through.
const forms = [
  /(?:^|[;\s}])(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/g,
  /(?:^|[;\s}])import\s*['"]([^'"]+)['"]/g,
  /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
  /\brequire\s*\(\s*['"]([^'"]+)['"]/g,
  /\bnew\s+URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g,
];

/** Every import of a file: static, side-effect, dynamic, required, and workers named by URL. */
export function importsOf(file: SourceFile): readonly Import[] {
  const code = withoutComments(file.text);
  return forms
    .flatMap((form) => [...code.matchAll(form)])
    .map((match) => match[1] ?? '')
    .map((specifier) => ({ from: file.path, specifier, target: targetOf(file.path, specifier) }));
}

function targetOf(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/, ''));
}
