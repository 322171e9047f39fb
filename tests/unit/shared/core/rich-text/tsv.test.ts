import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTsv, tableInText, writeTsv } from '../../../../../src/shared/core/rich-text/tsv.ts';

test('W8 cells written as text are the same cells when read, whatever is in them', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', 'é', '=', ','), maxLength: 8 });
  const table = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([columns, rows]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      expect(readTsv(writeTsv(rows))).toEqual(rows);
    }),
  );
});

test('W8 reads what Excel puts on the clipboard', () => {
  expect(readTsv('Channel\tTaps\r\nReel\t"9,000 ""net""\nin all"\r\n')).toEqual([
    ['Channel', 'Taps'],
    ['Reel', '9,000 "net"\nin all'],
  ]);
  expect(readTsv('a\t\r\n\t\r\n')).toEqual([
    ['a', ''],
    ['', ''],
  ]);
  expect(readTsv('"open\tx')).toEqual([['"open', 'x']]);
});

test('W8 only what looks like a table is one', () => {
  expect(tableInText('a\tb\nc\td\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  for (const text of ['', 'a', 'a\tb', 'a\tb\nc', '\tif (x) {\n\t}', 'a b\nc d']) expect(tableInText(text)).toBeNull();
});
