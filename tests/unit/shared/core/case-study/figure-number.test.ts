import { expect, test } from 'vitest';
import { figureNumber } from '../../../../../src/shared/core/case-study/figure-number.ts';
import { samplePicture } from '../../../../support/sample-case.ts';

test('pictures in the text are numbered in reading order, the others after them; files and strangers have no number', () => {
  const [a, b, c, file] = [samplePicture(1), samplePicture(2), samplePicture(3), samplePicture(4, { kind: 'file' })];
  const number = (id: string) => figureNumber(id, [c.id, a.id, 'gone'], [a, b, c, file]);
  expect([c, a, b, file].map(({ id }) => number(id))).toEqual([1, 2, 3, null]);
  expect(number('gone')).toBeNull();
});
