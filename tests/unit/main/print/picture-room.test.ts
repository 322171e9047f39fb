import fc from 'fast-check';
import { expect, test } from 'vitest';
import { papers, textBox } from '../../../../src/main/print/paper.ts';
import { isWide, roomInEvidence, roomInText } from '../../../../src/main/print/picture-room.ts';

const picture = fc.record({
  width: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 1, max: 20_000 }),
  caption: fc.string({ maxLength: 2_000 }),
});
const paper = fc.constantFrom(papers.A4, papers.Letter);

test('a picture of any shape fits its page', () => {
  fc.assert(
    fc.property(paper, picture, fc.integer({ min: 1, max: 100 }), (sheet, shape, share) => {
      const box = textBox(sheet);
      for (const room of [roomInText(sheet, shape, share), roomInEvidence(sheet, shape)]) {
        expect(room.width).toBeLessThanOrEqual(box.width);
        expect(room.height).toBeGreaterThanOrEqual(60);
        expect(room.height).toBeLessThan(box.height);
      }
    }),
  );
});

test('a scrolled page may use the sheet, a phone screen does not', () => {
  const caption = 'The thread.';
  expect(roomInText(papers.A4, { width: 400, height: 6000, caption }, 100).height).toBeGreaterThan(190);
  expect(roomInText(papers.A4, { width: 1170, height: 2532, caption }, 100).height).toBe(130);
});

test('a panorama takes both columns', () => {
  const wide = { width: 4000, height: 300, caption: '' };
  expect(isWide(wide)).toBe(true);
  expect(roomInEvidence(papers.Letter, wide).width).toBeCloseTo(171.9);
});
