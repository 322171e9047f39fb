import { expect, test } from 'vitest';
import { composePlaybook, composePlaybookPage } from '../../../../src/main/print/compose-playbook.tsx';
import { webPage } from '../../../../src/main/print/web-page.ts';
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

test('L7 E3 as a web page it is one file: what was typed stays text, nothing runs, loads or is asked for', () => {
  const hostile =
    '</title></style><script>alert(1)</script><link rel="stylesheet" href="page.css"/><img src=x onerror=alert(1)>';
  const lesson = {
    ...newLesson(sampleId(10), NOW, [sampleId(1)]),
    statement: hostile,
    scope: hostile,
    goals: [hostile],
  };
  const file = new TextDecoder().decode(
    webPage(
      composePlaybookPage({
        chapters: playbook([lesson], { exists: () => true, locale: 'en-GB' }),
        count: 1,
        caseOf: () => ({ title: hostile, degree: 0.5 }),
        notebook: hostile,
        locale: 'en-GB',
        date: '22 November 2026',
      }),
    ),
  );
  expect(file).toContain("default-src 'none'");
  expect(file).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(file.match(/<(script|link|img|iframe|object|form|a)\b/g)).toBeNull();
  expect(file.match(/<\/style>/g)).toHaveLength(1);
  expect(file).not.toMatch(/url\(|@import|https?:/);
});
