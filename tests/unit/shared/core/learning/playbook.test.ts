import { expect, test } from 'vitest';
import { type Lesson, newLesson } from '../../../../../src/shared/core/learning/lesson.ts';
import { playbook } from '../../../../../src/shared/core/learning/playbook.ts';
import { NOW, sampleId } from '../../../../support/sample-case.ts';

const lesson = (n: number, more: Partial<Lesson>): Lesson => ({
  ...newLesson(sampleId(n), NOW),
  statement: `Lesson ${n}`,
  ...more,
});
const [one, two, three, gone] = [sampleId(1), sampleId(2), sampleId(3), sampleId(4)];
const exists = (id: string) => id !== gone;

test('L7 lessons stand under each of their goals, the best founded first, those without a goal last', () => {
  const chapters = playbook(
    [
      lesson(10, { supporting: [one] }),
      lesson(11, { goals: ['Hiring'], supporting: [one] }),
      lesson(12, { goals: ['hiring ', 'Applications'], supporting: [one, two] }),
    ],
    { exists, locale: 'en-GB' },
  );
  expect(chapters.map(({ goal, lessons }) => [goal, lessons.map(({ lesson }) => lesson.statement)])).toEqual([
    ['Applications', ['Lesson 12']],
    ['hiring', ['Lesson 12', 'Lesson 11']],
    [null, ['Lesson 10']],
  ]);
});

test('L7 its cases are those still there; one on both sides counts against it', () => {
  const [chapter] = playbook([lesson(10, { supporting: [one, two, gone], contradicting: [two, three] })], {
    exists,
    locale: 'en-GB',
  });
  expect(chapter?.lessons[0]).toMatchObject({
    standing: { supporting: 1, contradicting: 2, seenOnce: false },
    supporting: [one],
    contradicting: [two, three],
    gone: 1,
  });
});
