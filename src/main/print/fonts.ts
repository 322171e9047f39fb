import interRanges from '@fontsource/inter/unicode.json';
import serifRanges from '@fontsource/source-serif-4/unicode.json';

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

let rules: string | null = null;

/**
 * The `@font-face` rules of the page, with the app's own fonts in them; every subset, so that no script we have a cut for
 * falls back. A font that came from an address is decoded on another thread, and a page printed before that is done has
 * blanks for its letters; one that stands in the rule is there at once.
 */
export function fontRules(): string {
  rules ??= Object.entries(bundled)
    .map(([path, url]) => {
      const match = /([^/]+)\/files\/\1-(.+)-(\d+)-(\w+)\.woff2$/.exec(path);
      const [, package_ = '', subset = '', weight = '', style = ''] = match ?? [];
      const family = families[package_];
      const range = family?.ranges[subset];
      if (!family || !range) throw new Error(`No unicode range for ${path}`);
      return (
        `@font-face { font-family: "${family.name}"; font-weight: ${weight}; font-style: ${style}; font-display: block; ` +
        `src: url("${url}") format("woff2"); unicode-range: ${range}; }`
      );
    })
    .join('\n');
  return rules;
}
