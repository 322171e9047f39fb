import { beforeEach, expect, test } from 'vitest';
import { dismiss, letPass, notify, shownNotices } from '../../../../src/renderer/app/notices.ts';

const passing = () => shownNotices().map(({ text, passing }) => [text, passing === true]);
const undo = { label: 'Undo', run: () => undefined };

beforeEach(() => {
  for (const { id } of shownNotices()) dismiss(id);
});

test('what can be undone and was much stays until something else is done, and passes from then on', () => {
  notify({ text: 'Tag renamed', action: undo, undoes: true, untilNext: true, about: 'tags' });
  expect(passing()).toEqual([['Tag renamed', false]]);
  notify({ text: 'Case pinned', passing: true });
  expect(passing()).toEqual([
    ['Tag renamed', true],
    ['Case pinned', true],
  ]);
});

test('or until another page is shown; a failure stays', () => {
  notify({ text: 'Disk full' });
  notify({ text: 'Tag renamed', action: undo, untilNext: true });
  letPass();
  expect(passing()).toEqual([
    ['Disk full', false],
    ['Tag renamed', true],
  ]);
});

test('the next one about the same takes its place and waits itself', () => {
  notify({ text: 'Tag renamed', action: undo, untilNext: true, about: 'tags' });
  notify({ text: 'Tag merged', action: undo, untilNext: true, about: 'tags' });
  expect(passing()).toEqual([['Tag merged', false]]);
});
