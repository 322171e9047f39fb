import { describe, expect, test } from 'vitest';
import { composePage } from '../../../../../src/main/print/compose-page.tsx';
import type { CaseStudy } from '../../../../../src/shared/core/case-study/case-study.ts';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import { numberMarks, readFigure } from '../../../../../src/shared/core/case-study/read-figure.ts';
import { sampleCase, sampleId } from '../../../../support/sample-case.ts';

const figure = (text: string) => readFigure(text, numberMarks('en'));
const row = (
  n: number,
  definition: string,
  target: string,
  actual: string,
  more: Partial<MetricRow> = {},
): MetricRow => ({
  id: sampleId(n),
  metric: `Metric ${n}`,
  definition,
  target: figure(target),
  actual: figure(actual),
  note: '',
  ...more,
});
const printed = (more: Partial<CaseStudy>) =>
  composePage({
    caseStudy: sampleCase(more),
    paper: 'A4',
    locale: 'en-GB',
    date: '9 June 2026',
    notebook: 'Averley',
    pictures: new Map(),
    linkTitles: new Map(),
    linkDegrees: new Map(),
  })
    .html.replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replaceAll('\u202f', ' ');
const cells = (html: string, n: number) =>
  [...(html.match(new RegExp(`<tr><td>Metric ${n}</td>.*?</tr>`))?.[0] ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(
    ([, text = '']) => text.replace(/<[^>]*>/g, ''),
  );

describe('M4 the targets on paper', () => {
  const html = printed({
    currency: 'EUR',
    metrics: [
      row(1, 'views', '250,000', '412,038'),
      row(2, 'applications', '1,500', '', { baseline: figure('1,180'), note: 'Counted twice' }),
      row(3, 'cost_per_acquisition', '38', '36.20', { role: 'guardrail' }),
      row(4, 'click_through_rate', '5', ''),
    ],
    readings: [
      {
        id: sampleId(90),
        metric: sampleId(2),
        date: '2026-04-24',
        value: 1314,
        basis: { is: 'lifetime' },
        source: '',
        platform: '',
      },
    ],
  });

  test('show what they come to, from readings too, in groups; what is missing is a dash', () => {
    expect(cells(html, 1)).toEqual(['Metric 1', '–', '250,000', '412,038', '+162,038', '165 %', '']);
    expect(cells(html, 2)).toEqual(['Metric 2', '1,180', '1,500', '1,314', '−186', '42 %', 'Counted twice']);
    expect(cells(html, 3)).toEqual(['Metric 3', '–', '≤ €38.00', '€36.20', '−€1.80', 'held', '']);
    expect(cells(html, 4)).toEqual(['Metric 4', '–', '5', '–', '–', '–', '']);
    expect([...html.matchAll(/<tr class="group"><td[^>]*>(\w+)/g)].map(([, group]) => group)).toEqual([
      'Business',
      'Activity',
      'Guardrail',
    ]);
    expect(html).toContain('Degree over business targets, measured. Activity alone: 100 %. Guardrail held.');
  });
  test('M1 say at the end how they are counted', () => {
    expect(html).toContain('<dt>Click-through rate (CTR)</dt><dd>link clicks ÷ impressions</dd>');
    const own = { ...row(1, '', '5', '6'), definition: undefined, meaning: 'Forms begun, not sent' };
    expect(printed({ metrics: [own] })).toContain('<dt>Metric 1</dt><dd>Forms begun, not sent</dd>');
  });
  test('M9 say that no business measure stands among them, or why none is needed', () => {
    const metrics = [row(1, 'views', '10', '5')];
    expect(printed({ metrics })).toContain('No business measure: what would sales or leads have to show?');
    expect(printed({ metrics, outcome: { noBusinessMeasure: 'Awareness alone.' } })).toContain(
      'No business measure: Awareness alone.',
    );
  });
  test('without targets have no computed columns', () => {
    const plain = printed({
      metrics: [{ id: sampleId(1), metric: 'Metric 1', target: null, actual: figure('5'), note: '' }],
    });
    expect(cells(plain, 1)).toEqual(['Metric 1', '–', '5']);
    expect(plain).not.toContain('How it is counted');
  });
});
