import { describe, expect, test } from 'vitest';
import { composePage } from '../../../../../src/main/print/compose-page.tsx';
import type { RichTextNode } from '../../../../../src/shared/core/rich-text/node.ts';
import { documentWith, paragraph, sampleCase } from '../../../../support/sample-case.ts';

const printed = (...blocks: readonly RichTextNode[]) =>
  composePage({
    caseStudy: sampleCase({ document: documentWith(...blocks) }),
    paper: 'A4',
    locale: 'en-GB',
    date: '9 June 2026',
    notebook: 'Averley',
    pictures: new Map(),
    linkTitles: new Map(),
    linkDegrees: new Map(),
  }).html;

describe('W1 on paper', () => {
  test('a check list has a box before each line that says whether it is done', () => {
    const line = (words: string, checked: boolean) => ({
      type: 'taskItem',
      attrs: { checked },
      content: [paragraph(words)],
    });
    const html = printed({ type: 'taskList', content: [line('Told', true), line('Open', false)] });
    expect(html).toMatch(/<li><svg[^>]*aria-label="Done">.*<\/svg><p>Told<\/p><\/li>/);
    expect(html).toMatch(/<li><svg[^>]*aria-label="Not done">.*<\/svg><p>Open<\/p><\/li>/);
  });

  test('a call-out is named by its word', () => {
    const html = printed({ type: 'callout', attrs: { kind: 'warning' }, content: [paragraph('No link.')] });
    expect(html).toMatch(
      /<div class="callout is-warning"><p class="callout-word"><svg.*<\/svg>Warning<\/p><p>No link\.<\/p>/,
    );
  });

  test('a page break begins a page', () => {
    const html = printed(paragraph('One.'), { type: 'pageBreak' }, paragraph('Two.'));
    expect(html).toContain('<p>One.</p><div class="new-page"></div><p>Two.</p>');
  });

  test('marked words are marked', () => {
    const words = { type: 'text', text: 'few', marks: [{ type: 'highlight' }] };
    expect(printed({ type: 'paragraph', content: [words] })).toContain('<p><mark>few</mark></p>');
  });
});
