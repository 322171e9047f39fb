import { expect, test } from 'vitest';
import { checkDocument } from '../../../../../src/shared/core/rich-text/check-document.ts';
import { documentText } from '../../../../../src/shared/core/rich-text/document-text.ts';
import type { RichTextNode } from '../../../../../src/shared/core/rich-text/node.ts';
import { shownDocument } from '../../../../../src/shared/core/rich-text/shown-document.ts';
import { tableGaps } from '../../../../../src/shared/core/rich-text/table-gaps.ts';
import { documentWith, paragraph } from '../../../../support/sample-case.ts';

const one = { colspan: 1, rowspan: 1 };

test('the gaps of a table are what two places for each cell leave, with what reaches in from above', () => {
  expect(tableGaps([])).toBe(0);
  expect(tableGaps([[{ colspan: 30, rowspan: 2 }], [one], [one]])).toBe(87);
  expect(tableGaps([[one, one], [one]])).toBe(-2);
  expect(tableGaps([[{ colspan: 100, rowspan: 1 }], [one]])).toBe(196);
});

const cell = (colspan: number, rowspan: number): RichTextNode => ({
  type: 'tableCell',
  attrs: { colspan, rowspan },
  content: [paragraph('kept')],
});
const table = (rows: number, ...cells: RichTextNode[]): RichTextNode => ({
  type: 'table',
  content: Array.from({ length: rows }, () => ({ type: 'tableRow', content: cells })),
});

test.each([
  ['a cell over a thousand million columns', table(1, cell(1e9, 1))],
  ['a cell over a thousand million rows', table(1, cell(1, 1e9))],
  ['cells that reach over each other', table(40, cell(1000, 1000))],
])('C9 %s makes a case for reading only, and is shown by its words', (_, node) => {
  const document = documentWith(node);
  expect(checkDocument(document).is).toBe('unknown');
  const shown = shownDocument(document);
  expect(checkDocument(shown)).toEqual({ is: 'sound' });
  expect(documentText(shown)).toContain('kept');
});

test('C9 a large sheet is as sound as a small one', () => {
  expect(checkDocument(documentWith(table(1_000, ...Array.from({ length: 50 }, () => cell(1, 1)))))).toEqual({
    is: 'sound',
  });
});
