import { expect, test } from 'vitest';
import { askedBySecondStart } from '../../../../src/main/app/second-start.ts';

test('a second start may ask for a notebook or the example', () => {
  expect(askedBySecondStart({ notebook: '/n', example: false })).toEqual({ notebook: '/n', example: false });
  expect(askedBySecondStart({ notebook: null, example: true })).toEqual({ notebook: null, example: true });
});

test.each([{ notebook: null, example: false }, {}, null, undefined, 'x', { notebook: 7, example: true }])(
  '%j asks for nothing',
  (data) => {
    expect(askedBySecondStart(data)).toBeNull();
  },
);
