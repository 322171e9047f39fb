import fc from 'fast-check';
import { expect, test } from 'vitest';
import { limits } from '../../../../../src/shared/core/limits.ts';
import { documentText } from '../../../../../src/shared/core/rich-text/document-text.ts';
import type { RichTextNode } from '../../../../../src/shared/core/rich-text/node.ts';
import { squareTable } from '../../../../../src/shared/core/rich-text/square-table.ts';
import { placeCells } from '../../../../../src/shared/core/rich-text/table-places.ts';
import { paragraph } from '../../../../support/sample-case.ts';

type Spans = readonly [columns: number, rows: number];

function table(...rows: readonly (readonly Spans[])[]): RichTextNode {
  let count = 0;
  const cell = ([colspan, rowspan]: Spans): RichTextNode => {
    count += 1;
    return { type: 'tableCell', attrs: { colspan, rowspan }, content: [paragraph(`cell ${count}`)] };
  };
  return { type: 'table', content: rows.map((cells) => ({ type: 'tableRow', content: cells.map(cell) })) };
}

const shape = (node: RichTextNode | null) =>
  node?.content?.map((row) =>
    (row.content ?? []).map(({ attrs, ...cell }) =>
      [documentText(cell), attrs?.colspan ?? 1, attrs?.rowspan ?? 1].join(' '),
    ),
  );

test('C9 a table that is in order stays as it is, merged cells too', () => {
  const sound = table(
    [
      [2, 1],
      [1, 2],
    ],
    [
      [1, 1],
      [1, 1],
    ],
  );
  expect(squareTable(sound)).toBe(sound);
});

test('C9 short rows are filled up', () => {
  expect(
    shape(
      squareTable(
        table(
          [[1, 1]],
          [
            [1, 1],
            [1, 1],
          ],
          [],
        ),
      ),
    ),
  ).toEqual([
    ['cell 1 1 1', ' 1 1'],
    ['cell 2 1 1', 'cell 3 1 1'],
  ]);
});

test('C9 cells that reach over another or over the edge are cut', () => {
  expect(
    shape(
      squareTable(
        table(
          [
            [1, 1],
            [1, 3],
          ],
          [[2, 1]],
        ),
      ),
    ),
  ).toEqual([['cell 1 1 1', 'cell 2 1 2'], ['cell 3 1 1']]);
  expect(shape(squareTable(table([[9_999, 9_999]], [[1, 1]])))).toEqual([['cell 1 1 2', ' 1 1'], ['cell 2 1 1']]);
});

test('C9 whatever the spans, all cells are there in their order and fill a rectangle', () => {
  const span = fc.oneof(fc.integer({ min: -1, max: 5 }), fc.constantFrom(0, 1_000, 9_999, 1e9, Number.NaN));
  const rows = fc.array(fc.array(fc.tuple(span, span), { maxLength: 6 }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (spans) => {
      const before = table(...spans);
      const after = squareTable(before);
      if (!spans.some((row) => row.length > 0)) {
        expect(after).toBeNull();
        return;
      }
      expect(after && documentText(after)).toBe(documentText(before));
      expect(after && placeCells(after).isSquare).toBe(true);
      expect(after && placeCells(after).width).toBeLessThanOrEqual(spans.flat().length + limits.tableColumns);
    }),
  );
});

test('C9 a table that could only be filled up with far too many cells is none', () => {
  const wide = Array.from({ length: 2_000 }, (): Spans => [1, 1]);
  const long = Array.from({ length: 2_000 }, (): readonly Spans[] => [[1, 1]]);
  expect(squareTable(table(wide, ...long))).toBeNull();
});
