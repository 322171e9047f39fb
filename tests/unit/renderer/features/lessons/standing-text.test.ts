import { expect, test } from 'vitest';
import { standingText } from '../../../../../src/renderer/features/lessons/standing-text.ts';
import { newLesson } from '../../../../../src/shared/core/learning/lesson.ts';
import { NOW, sampleId } from '../../../../support/sample-case.ts';

test('L3 a lesson that is being written has no case yet; one whose case went has none left', () => {
  const gone = new Map([[sampleId(2), { id: sampleId(2), title: 'Reel', place: 'trash' as const, degree: null }]]);
  expect(standingText(newLesson(sampleId(1), NOW), gone)).toBe('no case yet');
  expect(standingText(newLesson(sampleId(1), NOW, [sampleId(2)]), gone)).toBe('no case left');
  expect(standingText(newLesson(sampleId(1), NOW, [sampleId(3)]), gone)).toBe('seen once');
});
