import { expect, test } from 'vitest';
import { composeComparison } from '../../../../src/main/print/compose-comparison.tsx';
import type { CaseStudy } from '../../../../src/shared/core/case-study/case-study.ts';
import { comparison } from '../../../../src/shared/core/compare/comparison.ts';
import { sampleCase, sampleId } from '../../../support/sample-case.ts';

const figure = (value: number) => ({ typed: String(value), value, unit: 'count' as const });
const one = (n: number, title: string, actual: number | null, more: Partial<CaseStudy> = {}): CaseStudy =>
  sampleCase({
    id: sampleId(n),
    title,
    metrics: [
      {
        id: sampleId(10 * n),
        metric: 'Applications',
        definition: 'applications',
        target: figure(100),
        actual: actual === null ? null : figure(actual),
        note: '',
      },
    ],
    ...more,
  });

function composed(...cases: readonly CaseStudy[]) {
  const { html, css } = composeComparison({
    compared: { comparison: comparison(cases), unread: [] },
    notebook: 'Averley',
    paper: 'A4',
    locale: 'en-GB',
    date: '22 November 2026',
  });
  return { html, css, words: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

test('I7 two cases are printed upright with every target, what is missing and what differs', () => {
  const { words, css } = composed(one(1, 'Reel', 80), one(2, 'Reel again', 95));
  expect(words).toMatch(/Metric A Reel B Reel again Applications 80 80.% aim 100 95 95.% aim 100 \+15 against A/);
  expect(words).toContain('Nobody has written down a contributing factor.');
  expect(css).toContain('size: 210mm 297mm');
});

test('I7 more than two lie on the side, and one that is not measured says so rather than nothing', () => {
  const { words, css } = composed(one(1, 'Reel', 80), one(2, 'Reel again', null), one(3, 'Third', 20));
  expect(words).toContain('not measured yet aim 100');
  expect(words).toContain('−60 against A');
  expect(css).toContain('size: 297mm 210mm');
});

test('I7 C11 a title of markup stays text, also where columns only begin with it', () => {
  const hostile = `<img src=x onerror=alert(1)> ${'very '.repeat(40)}long`;
  const { html } = composed(one(1, hostile, 1), one(2, 'Other', 2));
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x');
});
