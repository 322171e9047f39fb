import { expect, test } from 'vitest';
import { pictureState } from '../../../../src/main/print/picture-state.ts';
import { drawnPng } from '../../../support/drawn-png.ts';
import { samplePicture } from '../../../support/sample-case.ts';

const item = samplePicture(1, { width: 40, height: 30 });
const png = drawnPng(40, 30);

test('a picture as it was written is shown', () => expect(pictureState(item, png)).toBe('shown'));

test('C12: one whose bytes are gone is missing', () => expect(pictureState(item, null)).toBe('missing'));

test('E6: one of more pixels than may be decoded is too large', () => {
  expect(pictureState({ ...item, width: 30_000, height: 30_000 }, png)).toBe('too large');
});

test('E6: text with the name of a picture, and no bytes at all, are not shown', () => {
  expect(pictureState(item, new TextEncoder().encode('not a picture at all'))).toBe('not shown');
  expect(pictureState(item, new Uint8Array())).toBe('not shown');
});

test('E6: one whose header or first rows are damaged is not shown', () => {
  expect(pictureState(item, Uint8Array.from(png).fill(7, 20, 24))).toBe('not shown');
  expect(pictureState(item, Uint8Array.from(png).fill(7, 45, 60))).toBe('not shown');
});

test('E6: one that ends early is shown as far as it goes', () => {
  expect(pictureState(item, png.subarray(0, png.length - 20))).toBe('shown');
});

test('E6: one that ends before its first row is not shown', () => {
  expect(pictureState(item, png.subarray(0, 34))).toBe('not shown');
});
