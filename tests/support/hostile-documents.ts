import type { RichTextDocument } from '../../src/shared/core/rich-text/node.ts';
import { documentWith, paragraph } from './sample-case.ts';

const RUN = '__pwned=1';
const words = (marks: readonly unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'kept words', marks }],
});
const link = (href: unknown, more: object = {}) => words([{ type: 'link', attrs: { href, ...more } }]);
const table = (attrs: object) => ({
  type: 'table',
  content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs, content: [paragraph('kept words')] }] }],
});
const unknown = (type: string, attrs: object) => ({ type, attrs, content: [paragraph('kept words')] });

/** Blocks of a stored document that another program, or somebody with a purpose, may have written. */
const blocks: readonly object[] = [
  link(`javascript:${RUN}`),
  link(`JaVa\tScRiPt:${RUN}`),
  link(`data:text/html,<script>${RUN}</script>`),
  link('file:///etc/passwd'),
  link('//evil.example/x'),
  link('https://user:secret@evil.example/'),
  link('https://example.org/', { onclick: RUN, target: '_top', ping: 'https://evil.example/' }),
  link(['javascript:', RUN]),
  link({ toString: 'x' }),
  words([{ type: 'textStyle', attrs: { style: 'background:url(https://evil.example/c.png)' } }]),
  words([{ type: '__proto__' }]),
  words([{ type: 'constructor', attrs: { name: RUN } }]),
  { ...paragraph('kept words'), attrs: { onclick: RUN, style: 'position:fixed', class: 'ProseMirror', id: 'root' } },
  { ...paragraph('kept words'), onclick: RUN },
  unknown('script', { src: 'https://evil.example/x.js' }),
  unknown('iframe', { srcdoc: `<script>parent.${RUN}</script>` }),
  unknown('html', { html: `<img src=x onerror=${RUN}>` }),
  unknown('image', { src: 'file:///etc/passwd', onerror: RUN }),
  unknown('image', { src: 'attachment://original/../../x' }),
  unknown('__proto__', { polluted: 1 }),
  unknown('constructor', {}),
  unknown('toString', {}),
  {
    type: 'codeBlock',
    attrs: { language: `"><img src=x onerror=${RUN}>` },
    content: [{ type: 'text', text: 'kept words' }],
  },
  { type: 'figure', attrs: { evidence: '../../../etc/passwd', width: 100 } },
  { type: 'figure', attrs: { evidence: '__proto__', width: 1e-308 } },
  { type: 'figure', attrs: { evidence: 'x', width: 50, src: 'https://evil.example/f.png' } },
  { type: 'heading', attrs: { level: 9 }, content: [{ type: 'text', text: 'kept words' }] },
  { type: 'heading', attrs: { level: `1 onclick=${RUN}` }, content: [{ type: 'text', text: 'kept words' }] },
  {
    type: 'orderedList',
    attrs: { start: 1e308, type: `"onclick=${RUN}` },
    content: [{ type: 'listItem', content: [paragraph('kept words')] }],
  },
  table({ colspan: 1000, rowspan: 1000 }),
  table({ colspan: 1e9, rowspan: 1e9 }),
  table({ colspan: 1, rowspan: 1, colwidth: [1e15] }),
  table({ colspan: 1, rowspan: 1, colwidth: [`1px;background:url(https://evil.example/w.png)`] }),
  table({ colspan: 2, rowspan: 1, colwidth: Array.from({ length: 5000 }, () => 9) }),
  table({ background: 'https://evil.example/td.png' }),
];

/** Whole documents with one such block each. */
export const hostileDocuments: readonly RichTextDocument[] = blocks.map((block) => {
  const { content, ...rest } = documentWith(paragraph('before'));
  const [summary, ...others] = content;
  return {
    ...rest,
    content: [{ ...summary, content: [paragraph('before'), block, paragraph('after')] }, ...others],
  } as RichTextDocument;
});
