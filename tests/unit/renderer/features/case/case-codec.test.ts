import { describe, expect, test } from 'vitest';
import {
  caseText,
  holdsContent,
  sameContent,
  storedDocument,
} from '../../../../../src/renderer/features/case/case-codec.ts';
import { caseSchema, fieldsOf } from '../../../../../src/renderer/features/editor/index.ts';
import { parseCaseFile } from '../../../../../src/shared/core/case-file/parse-case-file.ts';
import { checkDocument } from '../../../../../src/shared/core/rich-text/check-document.ts';
import type { RichTextDocument, RichTextNode } from '../../../../../src/shared/core/rich-text/node.ts';
import { documentWith, paragraph, sampleCase, sampleId, samplePicture } from '../../../../support/sample-case.ts';

const text = (words: string, ...marks: readonly string[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
});
const cell = (type: string, words: string) => ({
  type,
  attrs: { colspan: 1, rowspan: 1, colwidth: null },
  content: [paragraph(words)],
});

const everything: RichTextNode[] = [
  { type: 'heading', attrs: { level: 2 }, content: [text('A heading')] },
  {
    type: 'paragraph',
    content: [text('Plain, '), text('bold', 'bold'), { type: 'hardBreak' }, text('both', 'bold', 'italic')],
  },
  {
    type: 'paragraph',
    content: [{ type: 'text', text: 'a link', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] }],
  },
  {
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [paragraph('one'), { type: 'codeBlock', attrs: { language: null }, content: [text('x = 1')] }],
      },
    ],
  },
  {
    type: 'orderedList',
    attrs: { start: 3, type: null },
    content: [{ type: 'listItem', content: [paragraph('three')] }],
  },
  { type: 'blockquote', content: [paragraph('quoted')] },
  { type: 'horizontalRule' },
  { type: 'table', content: [{ type: 'tableRow', content: [cell('tableHeader', 'A'), cell('tableCell', '1')] }] },
  { type: 'figure', attrs: { evidence: samplePicture(1).id, width: 50 } },
  { type: 'paragraph' },
];

const throughEditor = (document: RichTextDocument): RichTextDocument => {
  const node = caseSchema().nodeFromJSON(document);
  node.check();
  return node.toJSON();
};

describe('a case through the editor', () => {
  test('W1 every node and mark comes back as it was stored', () => {
    const document = documentWith(...everything);
    expect(storedDocument(throughEditor(document))).toEqual(document);
    expect(checkDocument(storedDocument(throughEditor(document)))).toEqual({ is: 'sound' });
  });

  test('an added section keeps its title, a fixed one gets none', () => {
    const { content, type } = documentWith(paragraph('x'));
    const added = {
      type: 'section' as const,
      attrs: { kind: 'extra' as const, title: 'Budget' },
      content: [paragraph('y')],
    };
    const document = { type, content: [...content, added] };
    expect(storedDocument(throughEditor(document))).toEqual(document);
  });

  test('fields this version does not know are written back', () => {
    const strange = { ...sampleCase(), colour: 'petrol', period: { from: null, to: null, term: 'spring' } };
    const written = JSON.parse(caseText(strange, fieldsOf(strange), throughEditor(strange.document)));
    expect(written.colour).toBe('petrol');
    expect(written.period.term).toBe('spring');
  });

  test('what is written is read again as the same case', () => {
    const study = sampleCase({ evidence: [samplePicture(1)], document: documentWith(...everything) });
    const parsed = parseCaseFile(
      caseText(study, { ...fieldsOf(study), title: 'Another' }, throughEditor(study.document)),
    );
    expect(parsed).toEqual({ ok: true, value: { caseStudy: { ...study, title: 'Another' } } });
  });

  test('a lost word or figure is noticed', () => {
    const document = documentWith(...everything);
    expect(sameContent(document, throughEditor(document))).toBe(true);
    expect(sameContent(document, documentWith(...everything.slice(1)))).toBe(false);
    expect(sameContent(document, documentWith(...everything.filter(({ type }) => type !== 'figure')))).toBe(false);
    expect(sameContent(document, documentWith({ type: 'figure', attrs: { evidence: sampleId(9), width: 50 } }))).toBe(
      false,
    );
  });

  test('an editor holds what is stored, also where it joined texts, and not with a word, figure or title less', () => {
    const link = (title: string) => ({ type: 'caseLink', attrs: { case: sampleId(7), title } });
    const holding = (...blocks: readonly RichTextNode[]) =>
      caseSchema().nodeFromJSON(documentWith(...blocks, ...everything));
    const line = (...content: readonly RichTextNode[]): RichTextNode => ({ type: 'paragraph', content });
    const holds = (editors: RichTextNode, stored: RichTextNode) =>
      holdsContent(holding(editors), documentWith(stored, ...everything));
    expect(holds(line(text('a word')), line(text('a word')))).toBe(true);
    expect(holds(line(text('a word')), line(text('a '), text('word')))).toBe(true);
    expect(holds(line(text('a word')), line(text('a sword')))).toBe(false);
    expect(holds(line(text('a')), line(text('a'), link('Open day')))).toBe(false);
    expect(holds(line(link('Open days')), line(link('Open day')))).toBe(false);
    const figure = (n: number) => ({ type: 'figure', attrs: { evidence: sampleId(n), width: 50 } });
    expect(holds(figure(8), figure(8))).toBe(true);
    expect(holds(figure(8), figure(9))).toBe(false);
  });
});
