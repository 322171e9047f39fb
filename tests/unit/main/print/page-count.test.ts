import { expect, test } from 'vitest';
import { pageCount } from '../../../../src/main/print/page-count.ts';

const pdf = (...objects: readonly string[]) => new TextEncoder().encode(`%PDF-1.4\n${objects.join('\n')}\n%%EOF`);

test('the pages of a PDF are those its root counts', () => {
  expect(pageCount(pdf('1 0 obj\n<</Type /Pages\n/Count 4\n/Kids [2 0 R]>>\nendobj'))).toBe(4);
  expect(
    pageCount(
      pdf(
        '<</Type /Pages /Count 8 /Parent 3 0 R>>',
        '<</Type /Pages /Count 11 /Kids []>>',
        '<</Type /Page /Count 90>>',
      ),
    ),
  ).toBe(11);
  expect(pageCount(pdf('<</Count 2 /Kids [5 0 R 6 0 R] /Type /Pages>>'))).toBe(2);
});

test('what cannot be counted is not guessed', () => {
  expect(pageCount(pdf('<</Type /Catalog>>'))).toBeNull();
  expect(pageCount(new Uint8Array())).toBeNull();
});
