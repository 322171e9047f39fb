import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCaseFile } from '../../../../../src/shared/core/case-file/parse-case-file.ts';
import { checkDocument } from '../../../../../src/shared/core/rich-text/check-document.ts';
import { documentText } from '../../../../../src/shared/core/rich-text/document-text.ts';
import { isMendable, mendDocument } from '../../../../../src/shared/core/rich-text/mend-document.ts';
import type { RichTextNode, SectionNode } from '../../../../../src/shared/core/rich-text/node.ts';
import { documentWith, paragraph, sampleCase, sampleId } from '../../../../support/sample-case.ts';

const text = (words: string): RichTextNode => ({ type: 'text', text: words });
const cell = (words: string, attrs?: RichTextNode['attrs']): RichTextNode => ({
  type: 'tableCell',
  attrs,
  content: [paragraph(words)],
});
const table = (...rows: readonly (readonly RichTextNode[])[]): RichTextNode => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
});

const amiss: Readonly<Record<string, readonly RichTextNode[]>> = {
  'an empty text node': [{ type: 'paragraph', content: [text(''), text('words')] }],
  'a heading of level 9': [{ type: 'heading', attrs: { level: 9 }, content: [text('deep')] }],
  'words beside blocks': [text('bare'), paragraph('line'), { type: 'blockquote', content: [text('quoted')] }],
  'references where a block belongs': [
    text('see '),
    { type: 'caseLink', attrs: { case: sampleId(7), title: 'Open day' } },
    paragraph('line'),
    { type: 'figureRef', attrs: { evidence: sampleId(8) } },
    table([{ ...cell('in a cell'), content: [{ type: 'figureRef', attrs: { evidence: sampleId(8) } }] }]),
  ],
  'rows of different length': [table([cell('a')], [cell('b'), cell('c')])],
  'cells over each other': [table([cell('a'), cell('b', { rowspan: 2 })], [cell('c', { colspan: 2 })])],
  'merged cells over the edge': [table([cell('a', { rowspan: 7, colspan: 1e9 })], [cell('b', { colspan: 0 })])],
  'a table too uneven to fill up': [
    table(
      Array.from({ length: 400 }, (_, n) => cell(`c${n}`)),
      ...Array.from({ length: 400 }, (_, n) => [cell(`r${n}`)]),
    ),
  ],
  'parts without their content': [paragraph('x'), table(), { type: 'bulletList' }, { type: 'blockquote', content: [] }],
};

test.each(Object.entries(amiss))('C9 %s: mended, with the same words, and told of', (_name, blocks) => {
  const document = documentWith(...blocks);
  const result = parseCaseFile(JSON.stringify(sampleCase({ document })));
  if (!result.ok) throw new Error(result.failure.kind);
  const { caseStudy, readOnly, mended } = result.value;
  expect({ readOnly, mended }).toEqual({ readOnly: undefined, mended: true });
  expect(checkDocument(caseStudy.document)).toEqual({ is: 'sound' });
  const words = (node: RichTextNode) => documentText(node).replace(/\s+/g, '');
  expect(words(caseStudy.document)).toBe(words(document));
  expect(mendDocument(caseStudy.document)).toBe(caseStudy.document);
});

test('C9 a reference among words stays in their line', () => {
  const link: RichTextNode = { type: 'caseLink', attrs: { case: sampleId(7), title: 'Open day' } };
  const mended = mendDocument(documentWith(text('see '), link, text('.'), paragraph('line')));
  expect(mended.content?.[0]?.content).toEqual([
    { type: 'paragraph', content: [text('see '), link, text('.')] },
    paragraph('line'),
  ]);
});

test('C9 text in the document itself goes into the section before it', () => {
  const { content } = documentWith(paragraph('first'));
  const stray = [text('before'), ...content.slice(0, 1), text('after'), ...content.slice(1)] as readonly SectionNode[];
  const document = { type: 'doc', content: stray } as const;
  const mended = mendDocument(document);
  expect(checkDocument(mended)).toEqual({ is: 'sound' });
  expect(documentText(mended).split('\n')).toEqual(['before', 'first', 'after']);
});

test('C9 what is in order stays the same, and what this version does not know is left alone', () => {
  const sound = sampleCase().document;
  expect(mendDocument(sound)).toBe(sound);
  const strange = documentWith({ type: 'hologram', content: [text('')] });
  expect(mendDocument(strange)).toBe(strange);
});

test('a sound document without a table is never changed by mending', () => {
  const words = fc.array(fc.record({ type: fc.constant('text'), text: fc.string({ minLength: 1 }) }), { maxLength: 3 });
  const { block } = fc.letrec<{ block: RichTextNode; blocks: RichTextNode[] }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 3 },
      words.map((content) => ({ type: 'paragraph', content })),
      fc.record({ level: fc.integer({ min: 1, max: 3 }) }).map((attrs) => ({ type: 'heading', attrs })),
      fc.constantFrom({ type: 'horizontalRule' }, { type: 'figure', attrs: { evidence: 'x', width: 60 } }),
      tie('blocks').map((content) => ({ type: 'blockquote', content })),
      tie('blocks').map((content) => ({ type: 'bulletList', content: [{ type: 'listItem', content }] })),
      tie('blocks').map((content) => ({ type: 'callout', attrs: { kind: 'note' }, content })),
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  }));
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
      const document = documentWith(...blocks);
      expect(checkDocument(document).is).toBe('sound');
      expect(isMendable(document)).toBe(false);
      expect(mendDocument(document)).toBe(document);
    }),
  );
});
