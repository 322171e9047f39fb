import { expect, test } from 'vitest';
import { blankExperiment } from '../../../../../src/shared/core/experiment/experiment-edits.ts';
import { experimentFact, isBlankExperiment } from '../../../../../src/shared/core/experiment/experiment-fact.ts';
import { searchText } from '../../../../../src/shared/core/search/search-text.ts';
import { builtInTemplates } from '../../../../../src/shared/core/template/built-in-templates.ts';
import { caseFromTemplate } from '../../../../../src/shared/core/template/case-from-template.ts';
import { templateFromCase } from '../../../../../src/shared/core/template/template-from-case.ts';
import { NOW, sampleCase, sampleId } from '../../../../support/sample-case.ts';

const blank = blankExperiment(() => sampleId(700));

test('a test is known to others by what was changed, what it came to and when', () => {
  expect(isBlankExperiment(blank)).toBe(true);
  expect(experimentFact(blank)).toEqual({ element: '', metric: '', result: 'not measured yet', date: null });
  const told = {
    ...blank,
    changing: 'the caption',
    metric: ' Saves ',
    from: '2026-03-01',
    decision: 'could not tell',
  } as const;
  expect(isBlankExperiment(told)).toBe(false);
  expect(experimentFact(told)).toEqual({
    element: 'the caption',
    metric: 'Saves',
    result: 'could not tell',
    date: '2026-03-01',
  });
  expect(experimentFact({ ...told, element: 'caption', to: '2026-03-09' })).toMatchObject({
    element: 'caption',
    date: '2026-03-09',
  });
});

test('its words are found', () => {
  const [first] = blank.variants;
  if (!first) throw new Error('a test without variants');
  const study = sampleCase({
    experiments: [{ ...blank, because: 'thumbs', element: 'caption', variants: [{ ...first, name: 'nine lines' }] }],
  });
  expect(searchText(study).learned).toMatch(/thumbs\ncaption\nnine lines/);
});

test('the template of A/B tests begins with one, and a case with one makes a template that does', () => {
  const template = builtInTemplates.find(({ id }) => id === 'ab-test');
  if (!template) throw new Error('no such template');
  const begun = caseFromTemplate(template, NOW, () => sampleId(701));
  expect(begun.experiments).toHaveLength(1);
  expect(templateFromCase(begun, 'own', 'Ours').experiment).toBe(true);
  expect(templateFromCase(sampleCase(), 'own', 'Ours').experiment).toBeUndefined();
});
