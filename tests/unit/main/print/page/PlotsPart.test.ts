import { expect, test } from 'vitest';
import { composePage } from '../../../../../src/main/print/compose-page.tsx';
import type { CaseStudy } from '../../../../../src/shared/core/case-study/case-study.ts';
import type { MetricRow } from '../../../../../src/shared/core/case-study/metric-row.ts';
import type { Annotation } from '../../../../../src/shared/core/metrics/annotation.ts';
import { sampleCase, sampleId, samplePicture } from '../../../../support/sample-case.ts';
import { sampleReading } from '../../../../support/sample-readings.ts';

const row = (n: number, metric: string): MetricRow => ({
  id: sampleId(n),
  metric,
  target: null,
  actual: null,
  note: '',
});
const readings = [sampleReading(1, '2026-03-01', 10), sampleReading(2, '2026-03-02', 1200)];
const note: Annotation = {
  ...{ id: sampleId(500), metric: sampleId(100), text: '<b>Reel</b> posted', from: '2026-03-01', to: '2026-03-02' },
  ...{ kind: 'outside', starred: true, evidence: samplePicture(1).id },
};
const printed = (more: Partial<CaseStudy>) =>
  composePage({
    caseStudy: sampleCase({ metrics: [row(100, 'Applications')], readings, ...more }),
    ...{ paper: 'A4', locale: 'en-GB', date: '9 June 2026', notebook: 'Averley' },
    ...{ pictures: new Map(), linkTitles: new Map(), linkDegrees: new Map() },
  }).html;

test('a plot is printed as lines and words, with its notes, their marks and the figures that show them', () => {
  const page = printed({ annotations: [note], evidence: [samplePicture(1)] });
  expect(page).toContain('<svg class="drawn"');
  expect(page).toMatch(/<path class="now" d="M[\d.]+,[\d.]+L[\d.]+,[\d.]+"/);
  expect(page).toContain('1,200');
  expect(page).toContain('&lt;b&gt;Reel&lt;/b&gt; posted');
  expect(page).toContain('<a href="#figure-1">figure 1</a>');
  expect(page).toContain('Diamond: from outside. ★ marks a turning point.');
});

test('several metrics are printed side by side, and one with a single reading not at all', () => {
  const metrics = [row(100, 'Applications'), row(101, 'Visits'), row(102, 'Alone')];
  const of = (n: number) =>
    readings.map((reading, index) => ({ ...reading, id: sampleId(n * 10 + index), metric: sampleId(n) }));
  const page = printed({ metrics, readings: [...readings, ...of(101), ...of(102).slice(1)] });
  expect(page).toContain('<div class="plots is-several">');
  expect(page.match(/class="drawn"/g)).toHaveLength(2);
  expect(printed({ readings: readings.slice(1) })).not.toContain('class="plots');
});
