import { describe, expect, test } from 'vitest';
import { pagedDocument } from '../../../../src/main/print/page-breaks.ts';
import type { RichTextNode, SectionNode } from '../../../../src/shared/core/rich-text/node.ts';
import { paragraph } from '../../../support/sample-case.ts';

const br = { type: 'pageBreak' };
const line = { type: 'paragraph' };
const section = (...content: readonly RichTextNode[]): SectionNode => ({
  type: 'section',
  attrs: { kind: 'extra', title: '' },
  content,
});

/** The sections as words, `|` for a page that begins; a section without words is not printed. */
function pages(sections: readonly SectionNode[], parts: readonly SectionNode[] = []): string {
  const { sections: paged, endsPage } = pagedDocument(sections, {
    isPrinted: (one) => parts.includes(one) || (one.content ?? []).some(({ content }) => content !== undefined),
    hasPart: (one) => parts.includes(one),
  });
  const words = (node: RichTextNode) => (node.type === 'pageBreak' ? '|' : (node.content?.[0]?.text ?? ''));
  const shown = paged.map((one) => (one.startsPage ? '|' : '') + (one.section.content ?? []).map(words).join(''));
  return `${shown.join(' ')}${endsPage ? ' |' : ''}`;
}

describe('W1 page breaks on paper', () => {
  test.each([
    ['between blocks', [section(paragraph('a'), br, paragraph('b'))], 'a|b'],
    ['one for several in a row', [section(paragraph('a'), br, line, br, paragraph('b'))], 'a|b'],
    ['before the heading of its section', [section(paragraph('a')), section(br, paragraph('b'))], 'a |b'],
    ['before the next section', [section(paragraph('a'), br, line), section(paragraph('b'))], 'a |b'],
    [
      'over sections that are not printed',
      [section(paragraph('a'), br), section(line), section(paragraph('b'))],
      'a |b',
    ],
    ['of a section that is not printed', [section(paragraph('a')), section(br, line), section(paragraph('b'))], 'a |b'],
    ['at the very end', [section(paragraph('a'), br, line)], 'a |'],
  ])('%s', (_where, sections, expected) => {
    expect(pages(sections)).toBe(expected);
  });

  test('before what stands below the text of a section', () => {
    const withPart = section(paragraph('a'), br, line);
    expect(pages([withPart, section(paragraph('b'))], [withPart])).toBe('a| b');
    const onlyPart = section(br, line);
    expect(pages([section(paragraph('a')), onlyPart], [onlyPart])).toBe('a |');
  });
});
