import { expect, test } from 'vitest';
import { composePage } from '../../../../../src/main/print/compose-page.tsx';
import type { CaseStudy } from '../../../../../src/shared/core/case-study/case-study.ts';
import { numberMarks, readFigure } from '../../../../../src/shared/core/case-study/read-figure.ts';
import { sampleCase, sampleId } from '../../../../support/sample-case.ts';

const figure = (typed: string) => readFigure(typed, numberMarks('en'));
const metrics: CaseStudy['metrics'] = [
  { id: sampleId(5), metric: 'Applications', target: figure('100'), actual: figure('165'), note: '' },
  {
    ...{ id: sampleId(6), metric: 'Complaints', target: figure('5'), actual: figure('9'), note: '' },
    ...{ role: 'guardrail', direction: 'lower' },
  },
];
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
  }).html.replaceAll('\u202f', ' ');

test('O1 O2 the cover says number, band, breached guardrails, and the loop', () => {
  const page = printed({
    metrics,
    outcome: {
      acknowledged: { on: '2026-04-28', sentence: 'More than we asked for.' },
      noticed: '2026-03-01',
      pointOfNoReturn: '2026-03-05',
    },
  });
  expect(page).toContain('<b>100 %</b> met');
  expect(page).toContain('Guardrail breached: Complaints.');
  expect(page).toContain('<b>Acknowledged</b> 28 April 2026');
  expect(page).toContain('<b>Retooled</b> not yet');
  expect(page).toContain('“More than we asked for.”');
  expect(page).toContain('Noticed 4 days before the point of no return.');
});

test('O1 a judged degree is printed with its reason and the computed one; above all the bar stops and the number goes on', () => {
  const page = printed({ metrics, outcome: { override: { degree: 1.4, reason: 'Half of them were tests' } } });
  expect(page).toContain('<b>140 %</b> met');
  expect(page).toContain('width="100.00%" height="50%"');
  expect(page).toContain('Judged, because: Half of them were tests. Computed: 100 % met.');
});

test('what is aimed at and not measured has neither number nor needle; without any aim nothing is printed', () => {
  const page = printed({ metrics: [{ ...metrics[0], actual: null }] as CaseStudy['metrics'] });
  expect(page).toContain('Not measured yet');
  expect(page).toContain('degree is-unknown');
  expect(page).not.toContain('<line');
  expect(printed({})).not.toMatch(/Not measured|Retooled/);
});
