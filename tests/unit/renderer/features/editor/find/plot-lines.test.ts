import { expect, test } from 'vitest';
import { fieldsOf } from '../../../../../../src/renderer/features/editor/fields/case-fields.ts';
import { plotLines } from '../../../../../../src/renderer/features/editor/find/plot-lines.ts';
import type { Annotation } from '../../../../../../src/shared/core/metrics/annotation.ts';
import { sampleCase, sampleId } from '../../../../../support/sample-case.ts';

const note = (n: number, from: string, text: string): Annotation => ({
  ...{ id: sampleId(n), metric: sampleId(100), text, from, to: null },
  ...{ kind: 'ours', starred: false, evidence: null },
});
const fields = fieldsOf(sampleCase({ annotations: [note(1, '2026-03-05', 'Second'), note(2, '2026-03-01', 'First')] }));

test('notes on plots are found in the order of their days, beside their metric, and replaced one by one', () => {
  const lines = plotLines(fields);
  expect(lines.map(({ text, near }) => [text, near?.line])).toEqual([
    ['First', `metric ${sampleId(100)} metric`],
    ['Second', `metric ${sampleId(100)} metric`],
  ]);
  const [{ to } = { to: { section: 0 } }] = lines;
  expect('write' in to && to.write(fields, 'Begin').annotations?.map(({ text }) => text)).toEqual(['Second', 'Begin']);
  expect(plotLines(fieldsOf(sampleCase()))).toEqual([]);
});
