import interRanges from '@fontsource/inter/unicode.json';
import serifRanges from '@fontsource/source-serif-4/unicode.json';

/** One font file, served to the print window under its name. */
export interface FontFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Fonts {
  readonly files: readonly FontFile[];
  /** The `@font-face` rules that name the files, relative to `fonts/`. */
  readonly rules: string;
}

// Static cuts: Chromium writes a variable font into a PDF as Type 3 outlines, without its hints and twice the size.
const bundled = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/inter/files/inter-*-{400,600}-{normal,italic}.woff2',
    '/node_modules/@fontsource/source-serif-4/files/source-serif-4-*-{400,600}-{normal,italic}.woff2',
  ],
  { eager: true, query: '?inline', import: 'default' },
);

const families: Readonly<Record<string, { readonly name: string; readonly ranges: Readonly<Record<string, string>> }>> =
  {
    inter: { name: 'Inter', ranges: interRanges },
    'source-serif-4': { name: 'Source Serif 4', ranges: serifRanges },
  };

/** The page's fonts from the app's own bundle; every subset, so that no script we have a cut for falls back. */
export function bundledFonts(): Fonts {
  const files: FontFile[] = [];
  const rules: string[] = [];
  for (const [path, url] of Object.entries(bundled)) {
    const match = /([^/]+)\/files\/(\1-(.+)-(\d+)-(\w+)\.woff2)$/.exec(path);
    const [, package_ = '', name = '', subset = '', weight = '', style = ''] = match ?? [];
    const family = families[package_];
    const range = family?.ranges[subset];
    if (!family || !range) throw new Error(`No unicode range for ${path}`);
    files.push({ name, bytes: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') });
    rules.push(
      `@font-face { font-family: "${family.name}"; font-weight: ${weight}; font-style: ${style}; font-display: block; ` +
        `src: url("fonts/${name}") format("woff2"); unicode-range: ${range}; }`,
    );
  }
  return { files, rules: rules.join('\n') };
}
