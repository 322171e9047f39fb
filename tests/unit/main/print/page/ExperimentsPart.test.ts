import { describe, expect, test } from 'vitest';
import { composePage } from '../../../../../src/main/print/compose-page.tsx';
import { newCaseStudy } from '../../../../../src/shared/core/case-study/case-study.ts';
import type { Experiment } from '../../../../../src/shared/core/experiment/experiment.ts';
import { blankExperiment, blankFurther } from '../../../../../src/shared/core/experiment/experiment-edits.ts';
import { NOW, sampleCase, sampleId, samplePicture } from '../../../../support/sample-case.ts';

let n = 900;
const blank = blankExperiment(() => {
  n += 1;
  return sampleId(n);
});

function counted(...counts: readonly (readonly [number, number])[]): Experiment {
  const variants = blank.variants.map((variant, place) => ({
    ...variant,
    name: ['short', 'long'][place] ?? '',
    evidence: place === 0 ? sampleId(1001) : null,
    exposures: counts[place]?.[0] ?? null,
    conversions: counts[place]?.[1] ?? null,
  }));
  return { ...blank, variants, because: 'people read little.', changing: 'the length', willMove: 'clicks' };
}

function page(experiments: readonly Experiment[], locale = 'en-GB'): string {
  const { html } = composePage({
    caseStudy: sampleCase({
      document: newCaseStudy(sampleId(0), NOW).document,
      evidence: [samplePicture(1)],
      experiments: [...experiments],
    }),
    paper: 'A4',
    locale,
    date: '9 June 2026',
    notebook: 'Averley',
    pictures: new Map([[sampleId(1001), 'shown']]),
    linkTitles: new Map(),
    linkDegrees: new Map(),
  });
  return html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replace(/[\s\u202f]+/g, ' ')
    .trim();
}

describe('A/B tests on paper', () => {
  test('a blank one is not printed, nor the section for its sake', () => {
    expect(page([blank])).not.toMatch(/A\/B test|What we did/);
  });
  test('hypothesis in a sentence, counts with their figure, sentence, decision', () => {
    const text = page([
      { ...counted([42_120, 1210], [41_880, 1370]), decision: 'B better', decisionNote: 'Long ones.' },
    ]);
    for (const words of [
      'What we did A/B test',
      'Because people read little, changing the length, will move clicks.',
      'A, short (figure 1) 42,120 1,210 2.87 %',
      'B did better by 0.4 pp (95 % 0.2 to 0.6).',
      'p < 0.001 · lift +14 %',
      'Decision: B better. Long ones.',
    ])
      expect(text).toContain(words);
  });
  test('warnings, guardrails and the plan are printed too; what is not known is a dash', () => {
    const guardrail = { ...blankFurther(sampleId(990), 'guardrail'), metric: 'Hides' };
    const text = page([
      {
        ...counted([100, 4]),
        plannedSample: 500,
        plan: { baseline: 0.03, worthHaving: 0.005, power: 0.8, alpha: 0.05 },
        further: [guardrail],
      },
    ]);
    for (const words of [
      'Too small to tell: A 100 of 500 planned for each.',
      '500 planned for each to see 0.5 pp from 3 % with 80 % power at 5 %',
      'B, long – – –',
      'Hides, must not get worse: A – (–), B – (–)',
      'Nothing to compare yet:',
    ])
      expect(text).toContain(words);
  });
  test('numbers are written by the locale', () => {
    expect(page([counted([42_120, 1210], [41_880, 1370])], 'de')).toContain('0,4 pp (95 % 0,2 to 0,6)');
  });
});
