import { expect, test } from 'vitest';
import { createOutline } from '../../../../../src/renderer/features/case/outline-entries.ts';
import { caseSchema } from '../../../../../src/renderer/features/editor/index.ts';
import { documentWith, paragraph } from '../../../../support/sample-case.ts';

const heading = (level: number, text: string) => ({
  type: 'heading',
  attrs: { level },
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
});

test('the outline has the sections and the headings in them, without empty ones', () => {
  const document = caseSchema().nodeFromJSON(documentWith(heading(1, 'Cause'), heading(2, ''), heading(3, 'Luck')));
  const entries = createOutline()(document);
  expect(entries.slice(0, 4).map(({ key, title, level }) => [key, title, level])).toEqual([
    ['0', 'Summary', 0],
    ['0.0', 'Cause', 1],
    ['0.1', 'Luck', 3],
    ['1', 'Goal and targets', 0],
  ]);
  expect(entries).toHaveLength(8);
});

test('the outline stays the same list while only other text changes', () => {
  const read = createOutline();
  const schema = caseSchema();
  const first = read(schema.nodeFromJSON(documentWith(heading(1, 'Cause'), paragraph('One'))));
  expect(read(schema.nodeFromJSON(documentWith(heading(1, 'Cause'), paragraph('Two'))))).toBe(first);
  expect(read(schema.nodeFromJSON(documentWith(heading(1, 'Causes'), paragraph('Two'))))).not.toBe(first);
});
