import { expect, test } from 'vitest';
import { tableFit } from '../../../../src/main/print/table-fit.ts';
import type { RichTextNode } from '../../../../src/shared/core/rich-text/node.ts';
import { paragraph } from '../../../support/sample-case.ts';

function table(...rows: readonly (readonly string[])[]): RichTextNode {
  const content = rows.map((cells) => ({
    type: 'tableRow',
    content: cells.map((text) => ({ type: 'tableCell', content: [paragraph(text)] })),
  }));
  return { type: 'table', content };
}

test('an ordinary table keeps its words whole', () => {
  expect(tableFit(table(['Views', 'Applications'], ['120,000', '212 in all']))).toEqual(['is-whole']);
});

test('a word too long for its table may be broken', () => {
  expect(tableFit(table(['a'.repeat(200), 'b']))).toEqual([]);
});

test('more columns are set smaller', () => {
  expect(tableFit(table(Array.from({ length: 8 }, () => 'x')))).toEqual(['is-close', 'is-whole']);
  expect(tableFit(table(Array.from({ length: 14 }, () => '123,456')))).toEqual(['is-dense']);
});
