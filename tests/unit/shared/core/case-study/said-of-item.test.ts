import { expect, test } from 'vitest';
import { readSaid, saidOf } from '../../../../../src/shared/core/case-study/said-of-item.ts';
import { pictureOf } from '../../../../support/written-notebook.ts';

test('E7 E12 what is said of a picture goes with its copy, and nothing else does', () => {
  const source = {
    ...{ platform: 'X', account: '@a', url: 'https://x.com/a', postedAt: '2026', capturedAt: '', capturedBy: 'B' },
    text: 'words',
  };
  const said = { caption: 'Caption', altText: 'Seen', source, star: 'negative' as const };
  const item = { ...pictureOf(1, new Uint8Array([1])), ...said };
  expect(readSaid(JSON.stringify(saidOf(item)))).toEqual(said);
});

test('E3 anything else says nothing', () => {
  const nothing = { caption: '', altText: '' };
  for (const text of ['', '{', '[]', '{"caption":1}', '{"caption":"a","altText":"b","star":"<img>"}'])
    expect(readSaid(text)).toEqual(nothing);
  expect(readSaid('{"caption":"a","altText":"b","id":"x"}')).toEqual({ caption: 'a', altText: 'b' });
});
