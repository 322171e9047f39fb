import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PackedRow } from '../../../../../src/main/storage/catalog/packed-row.ts';
import { rowsHolding } from '../../../../../src/main/storage/catalog/rows-holding.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const line = fc.string({ unit: fc.constantFrom('a', 'b', '\u00e9'), maxLength: 8 });

/** Rows whose lines stand behind each other in the same bytes, as in the file. */
function shared(lines: readonly string[]): readonly PackedRow[] {
  const bytes = Buffer.from(lines.map((one) => `${one}\n`).join(''));
  let start = 0;
  return lines.map((one, n) => {
    const row = { id: sampleId(n + 1), day: '2026-01-01', bytes, start, end: start + Buffer.byteLength(one) };
    start = row.end + 1;
    return row;
  });
}

test('the rows that hold a text are those whose own line has it, in shared and in own bytes', () => {
  fc.assert(
    fc.property(fc.array(line), fc.array(line), line.filter(Boolean), (together, alone, text) => {
      const rows = [...shared(together), ...alone.flatMap((one) => shared([one]))];
      const expected = rows.filter((_, n) => [...together, ...alone][n]?.includes(text));
      expect(rowsHolding(rows, Buffer.from(text))).toEqual(expected);
    }),
  );
});
