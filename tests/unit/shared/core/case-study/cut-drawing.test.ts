import { expect, test } from 'vitest';
import { cutAtEdge } from '../../../../../src/shared/core/case-study/cut-drawing.ts';
import type { Annotation } from '../../../../../src/shared/core/case-study/picture-edits.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const drawing = (kind: Annotation['kind'], ...[x, y, toX, toY]: readonly [number, number, number, number]) =>
  cutAtEdge({ id: sampleId(1), kind, x, y, toX, toY, text: '' });
const ends = (annotation: Annotation | null) =>
  annotation && [annotation.x, annotation.y, annotation.toX, annotation.toY].map((part) => Number(part.toFixed(3)));

test('E4 E6 an arrow that comes from beyond the edge keeps its direction', () => {
  expect(ends(drawing('arrow', -1, -0.5, 1, 0.5))).toEqual([0, 0, 1, 0.5]);
  expect(ends(drawing('arrow', -0.5, 0.25, 0.5, 0.75))).toEqual([0, 0.5, 0.5, 0.75]);
  expect(ends(drawing('arrow', 0.5, 0.5, 0.5, 3))).toEqual([0.5, 0.5, 0.5, 1]);
  expect(ends(drawing('arrow', 0.2, 0.3, 0.4, 0.9))).toEqual([0.2, 0.3, 0.4, 0.9]);
});

test('E4 E6 an arrow that passes by a corner is gone, a box ends at the edge', () => {
  expect(drawing('arrow', -0.5, 0.2, 0.2, -0.5)).toBeNull();
  expect(drawing('arrow', -0.5, 2, 2, 2)).toBeNull();
  expect(ends(drawing('box', -0.5, 0.2, 0.5, 1.5))).toEqual([0, 0.2, 0.5, 1]);
});
