import { expect, test } from 'vitest';
import { caseSchema } from '../../../../../../src/renderer/features/editor/index.ts';
import { sectionHeight } from '../../../../../../src/renderer/features/editor/sections/section-height.ts';
import { paragraph } from '../../../../../support/sample-case.ts';

const schema = caseSchema();
const heightOf = (...content: readonly object[]) =>
  sectionHeight(schema.nodeFromJSON({ type: 'section', attrs: { kind: 'summary' }, content }));

test('a section is taken for higher with every line and every figure, also inside of a list', () => {
  const empty = heightOf({ type: 'paragraph' });
  const line = heightOf(paragraph('One line.'));
  const lines = heightOf(paragraph('One line. '.repeat(30)));
  const item = { type: 'listItem', content: [paragraph('One line.')] };
  expect(line).toBe(empty);
  expect(lines).toBeGreaterThan(line + 80);
  expect(heightOf({ type: 'bulletList', content: [item, item] })).toBeGreaterThan(line);
  expect(heightOf(paragraph('One line.'), { type: 'figure', attrs: { evidence: 'x', width: 50 } })).toBeGreaterThan(
    line + 200,
  );
});
