import { isUlid } from '../../../../shared/core/ids.ts';
import { limits } from '../../../../shared/core/limits.ts';
import { isCalloutKind } from '../../../../shared/core/rich-text/callout.ts';
import { isSafeLink } from '../../../../shared/core/rich-text/safe-link.ts';

type Check = (value: string) => boolean;

/** The tag that stands for a picture until it is known what becomes of it. An <img> would begin to load at once. */
export const PICTURE = 'pasted-picture';

const text: Check = (value) => value.length <= 20_000;
const number: Check = (value) => /^\d{1,4}$/.test(value);
const span: Check = (value) => /^[1-9]\d{0,3}$/.test(value);
const widths: Check = (value) => value.length <= 1_000 && /^\d{1,4}(,\d{1,4})*$/.test(value);

/**
 * Every tag that pasted HTML may bring in, with the attributes it may keep and what they must be. The schema reads these
 * and no others; `div` and the like only part one block from the next.
 */
export const allowedTags: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  ...Object.fromEntries(
    [
      ...['br', 'span', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'blockquote', 'pre', 'code'],
      ...['b', 'strong', 'i', 'em', 'u', 's', 'del', 'strike', 'mark', 'section', 'article'],
      ...['table', 'thead', 'tbody', 'tfoot', 'tr'],
    ].map((tag) => [tag, {}]),
  ),
  p: { 'data-callout-word': (value) => value === '' },
  div: { 'data-callout': isCalloutKind, 'data-page-break': (value) => value === '' },
  ul: { 'data-type': (value) => value === 'taskList' },
  ol: { start: number },
  li: { 'data-type': (value) => value === 'taskItem', 'data-checked': (value) => /^(true|false)$/.test(value) },
  th: { colspan: span, rowspan: span, 'data-colwidth': widths },
  td: { colspan: span, rowspan: span, 'data-colwidth': widths },
  a: { href: isSafeLink, 'data-case': isUlid, 'data-figure': text },
  // Built as `PICTURE`, which loads nothing: `takePictures` puts a figure, a link or words in its place.
  img: { src: () => true, alt: text },
  figure: {
    'data-evidence': text,
    'data-width': number,
    'data-attachment': text,
    'data-file': text,
    // Read by the core's own schemas, as data.
    'data-said': (value) => value.length <= 4 * limits.captionLength,
    'data-post': (value) => value.length <= 2 * limits.embedCodeLength,
    'data-annotations': text,
  },
};

/** Blocks the schema has no word for: their content stays apart from what stands before and after it. */
export const otherBlocks: ReadonlySet<string> = new Set([
  ...['figcaption', 'caption', 'summary', 'details', 'header', 'footer', 'main', 'aside', 'nav', 'address', 'dl', 'dt'],
  ...['dd', 'form', 'fieldset', 'legend', 'center', 'hgroup', 'dialog', 'menu'],
]);

/** Tags whose content is no text of the document. Every other unknown tag goes and leaves its words. */
export const wordless: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'head', 'title', 'meta', 'link', 'base', 'noscript', 'noembed', 'noframes'],
  ...['iframe', 'object', 'embed', 'applet', 'frameset', 'frame', 'audio', 'video', 'canvas', 'datalist', 'select'],
]);
