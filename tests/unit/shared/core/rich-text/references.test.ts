import { expect, test } from 'vitest';
import { summarize } from '../../../../../src/shared/core/case-study/case-summary.ts';
import { checkDocument } from '../../../../../src/shared/core/rich-text/check-document.ts';
import { documentText } from '../../../../../src/shared/core/rich-text/document-text.ts';
import type { RichTextNode } from '../../../../../src/shared/core/rich-text/node.ts';
import { linkedCases, withLinkTitles } from '../../../../../src/shared/core/rich-text/references.ts';
import { searchText } from '../../../../../src/shared/core/search/search-text.ts';
import { documentWith, paragraph, sampleCase, sampleId, samplePicture } from '../../../../support/sample-case.ts';

const link = (n: number, title: string): RichTextNode => ({
  type: 'caseLink',
  attrs: { case: sampleId(n), title },
});
const ref = (n: number): RichTextNode => ({ type: 'figureRef', attrs: { evidence: sampleId(1000 + n) } });
const line = (...content: RichTextNode[]): RichTextNode => ({ type: 'paragraph', content });

test('a document with references is sound; one whose target is no id is not', () => {
  expect(checkDocument(documentWith(line(link(2, 'Open day'), ref(1)))).is).toBe('sound');
  const strange = { type: 'caseLink', attrs: { case: '../../etc', title: '' } };
  expect(checkDocument(documentWith(line(strange))).is).toBe('unknown');
  expect(checkDocument(documentWith({ type: 'codeBlock', content: [link(2, 'x')] })).is).toBe('unknown');
});

test('links are told once each, in reading order, by the list row too', () => {
  const document = documentWith(line(link(3, 'C')), {
    type: 'blockquote',
    content: [line(link(2, 'B'), link(3, 'C'))],
  });
  expect(linkedCases(document)).toEqual([sampleId(3), sampleId(2)]);
  expect(summarize(sampleCase({ document })).links).toEqual([sampleId(3), sampleId(2)]);
});

test('a linked title and the number of a figure are found with the words around them', () => {
  const words = (text: string): RichTextNode => ({ type: 'text', text });
  const caseStudy = sampleCase({
    evidence: [samplePicture(1), samplePicture(2)],
    document: documentWith(
      { type: 'figure', attrs: { evidence: sampleId(1002), width: 100 } },
      line(words('As in '), link(2, 'Open day stories'), words(', see '), ref(1), words(' and '), ref(9)),
    ),
  });
  const body = 'As in Open day stories, see Fig.\u00a02 and Fig.\u00a0?';
  expect(searchText(caseStudy).body).toBe(body);
  expect(documentText(documentWith(line(link(2, ' \u200b'))))).toBe('Untitled case');
});

test('titles are renewed where they are known, and the same document comes back where nothing differs', () => {
  const document = documentWith(paragraph('Before'), line(link(2, 'Old'), link(3, 'Gone')));
  const renewed = withLinkTitles(document, (id) => (id === sampleId(2) ? 'New' : undefined));
  expect(renewed.content[0]?.content?.[1]).toEqual(line(link(2, 'New'), link(3, 'Gone')));
  expect(renewed.content[1]).toBe(document.content[1]);
  expect(withLinkTitles(document, () => undefined)).toBe(document);
});
