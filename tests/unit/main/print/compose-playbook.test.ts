import { expect, test } from 'vitest';
import { composePlaybook } from '../../../../src/main/print/compose-playbook.tsx';
import { type Lesson, newLesson } from '../../../../src/shared/core/learning/lesson.ts';
import { playbook } from '../../../../src/shared/core/learning/playbook.ts';
import { NOW, sampleId } from '../../../support/sample-case.ts';

function words(lessons: readonly Lesson[]): string {
  const titles = new Map<string, string>([
    [sampleId(1), 'Taster day reel'],
    [sampleId(2), 'Summer open day'],
  ]);
  const { html } = composePlaybook({
    chapters: playbook(lessons, { exists: (id) => titles.has(id), locale: 'en-GB' }),
    count: lessons.length,
    caseOf: (id) => ({ title: titles.get(id) ?? '', degree: id === sampleId(1) ? 0.56 : null }),
    notebook: 'Averley',
    paper: 'A4',
    locale: 'en-GB',
    date: '22 November 2026',
  });
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

test('L7 each lesson with where it holds, and its cases for and against with how far they came', () => {
  const lesson = {
    ...newLesson(sampleId(10), NOW, [sampleId(1), sampleId(3)]),
    statement: 'One page.',
    scope: 'On phones.',
    goals: ['Applications'],
    contradicting: [sampleId(2)],
  };
  const once = { ...newLesson(sampleId(11), NOW, [sampleId(1)]), statement: 'Answer where it is told.' };
  expect(words([lesson, once])).toMatch(
    /Playbook Averley 2 lessons, .*Applications One page\. 1 case for, 1 against Where it holds: On phones\. Cases for it Taster day reel 56.% partly met Cases against it Summer open day not measured yet 1 case is no longer in the notebook\. Without a goal Answer where it is told\. seen once/,
  );
});

test('L7 a notebook without lessons says so', () => {
  expect(words([])).toContain('No lesson has been written in this notebook yet.');
});
