import { describe, expect, test } from 'vitest';
import { composePage } from '../../../../../src/main/print/compose-page.tsx';
import type { EvidenceItem } from '../../../../../src/shared/core/case-study/evidence-item.ts';
import { documentWith, sampleCase, samplePicture, samplePost } from '../../../../support/sample-case.ts';

function htmlOf(shown: readonly string[], ...evidence: EvidenceItem[]): string {
  const figures = shown.map((id) => ({ type: 'figure', attrs: { evidence: id, width: 100 } }));
  const caseStudy = sampleCase({ evidence, document: documentWith(...figures, { type: 'paragraph' }) });
  const pictures = new Map(evidence.map(({ id }) => [id as string, 'shown' as const]));
  const where = { paper: 'A4', locale: 'en-GB', date: '9 June 2026', notebook: 'Averley' } as const;
  return composePage({ ...where, caseStudy, pictures, linkTitles: new Map(), linkDegrees: new Map() }).html;
}

describe('E9 a post on paper', () => {
  test('says who, where, when, in which words and with which counts, and never prints or runs its code', () => {
    const post = samplePost(1, {
      text: 'The link now goes straight to the form.',
      postedAt: '9 Mar 2026',
      counts: [{ value: '263', label: 'likes' }],
      permalink: 'https://x.com/averley_admits/status/1899',
      code: '<blockquote class="twitter-tweet"></blockquote><script async></script>',
    });
    const html = htmlOf([post.id], post);
    for (const words of [
      'Averley Admissions',
      '@averley_admits',
      'X, 9 Mar 2026',
      'straight to the form',
      '263',
      'likes',
    ])
      expect(html).toContain(words);
    expect(html).toContain('href="https://x.com/averley_admits/status/1899"');
    expect(html).not.toMatch(/twitter-tweet|<script/);
  });

  test('F3: markup in any field is escaped, and an address that may not be opened is no link', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const post = samplePost(1, {
      author: hostile,
      handle: hostile,
      text: hostile,
      postedAt: hostile,
      counts: [{ value: hostile, label: hostile }],
      permalink: 'javascript:alert(1)',
    });
    const html = htmlOf([post.id], post);
    expect(html).not.toMatch(/<img src=x|href="javascript/);
    expect(html).toContain('javascript:alert(1)');
  });

  test('is numbered with the pictures, in reading order, and stands under Evidence when the text does not show it', () => {
    const [picture, post] = [samplePicture(1, { caption: 'The picture' }), samplePost(1, { text: 'The words' })];
    const inText = htmlOf([post.id], picture, post);
    expect(inText).toMatch(/The words.*Figure 1\.<\/b> Caption 1.*Figure 2\.<\/b> The picture/s);
    expect(htmlOf([picture.id], picture, post)).toMatch(
      /Figure 1\.<\/b> The picture.*Evidence.*The words.*Figure 2\./s,
    );
  });
});
