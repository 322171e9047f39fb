import { expect, test } from 'vitest';
import { openTwins } from '../../../../../src/shared/core/case-study/open-twins.ts';
import type { PictureEdits, PictureRect } from '../../../../../src/shared/core/case-study/picture-edits.ts';
import { sampleHash, samplePicture, samplePost } from '../../../../support/sample-case.ts';

const box: PictureRect = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };
const same = (n: number, edits?: PictureEdits) => samplePicture(n, { attachment: sampleHash(1), edits });
const found = (...evidence: Parameters<typeof openTwins>[0]) =>
  openTwins(evidence).map(({ hidden, open }) => [hidden.caption, open.caption]);

test('E5 the same screenshot attached twice and covered once is told of', () => {
  expect(found(same(1, { redactions: [box] }), same(2), samplePicture(3), samplePost(4))).toEqual([
    ['Caption 1', 'Caption 2'],
  ]);
});

test('E5 it is not where the other covers as much, or was cut to another part', () => {
  const larger = { x: 0, y: 0, width: 0.5, height: 0.5 };
  const elsewhere = { x: 0.5, y: 0.5, width: 0.5, height: 0.5 };
  expect(found(same(1, { redactions: [box] }), same(2, { redactions: [larger] }))).toEqual([
    ['Caption 2', 'Caption 1'],
  ]);
  expect(found(same(1, { redactions: [box] }), same(2, { redactions: [box] }))).toEqual([]);
  expect(found(same(1, { redactions: [box] }), same(2, { crop: elsewhere }))).toEqual([]);
  expect(found(same(1), same(2), same(3, { crop: box }))).toEqual([]);
});
