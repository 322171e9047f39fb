import { expect, test } from 'vitest';
import { matching } from '../../../../../src/renderer/features/templates/matching.ts';
import { builtInTemplates } from '../../../../../src/shared/core/template/built-in-templates.ts';
import { templateRow } from '../../../../../src/shared/core/template/template.ts';

const rows = builtInTemplates.map((template) => templateRow(template, false));
const found = (typed: string) => matching(rows, typed).map(({ name }) => name);

test.each([
  ['', 'Post-mortem'],
  ['cri', 'Crisis'],
  ['a b', 'A/B test'],
  ['HASH', 'Event or hashtag'],
  ['fail', 'Success'],
  ['screenshot', 'Quick note'],
])('"%s" finds %s first', (typed, name) => {
  expect(found(typed)[0]).toBe(name);
});

test('what no template is about finds none', () => {
  expect(found('zebra')).toEqual([]);
});
