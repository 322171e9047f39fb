import { expect, test } from 'vitest';
import { evidenceHeights } from '../../../../../../src/renderer/features/editor/figures/figure-height.ts';
import { caseSchema } from '../../../../../../src/renderer/features/editor/index.ts';
import { sectionHeight } from '../../../../../../src/renderer/features/editor/sections/section-height.ts';
import { paragraph, samplePicture } from '../../../../../support/sample-case.ts';

const schema = caseSchema();
const tall = samplePicture(1, { width: 300, height: 900 });
const wide = samplePicture(2, { width: 2000, height: 1000 });
const heights = evidenceHeights([tall, wide]);
const heightOf = (...content: readonly object[]) =>
  sectionHeight(schema.nodeFromJSON({ type: 'section', attrs: { kind: 'summary' }, content }), heights);
const figure = (evidence: string, width = 100) => schema.nodeFromJSON({ type: 'figure', attrs: { evidence, width } });

test('a section is taken for higher with every line and every figure, also inside of a list', () => {
  const empty = heightOf({ type: 'paragraph' });
  const line = heightOf(paragraph('One line.'));
  const lines = heightOf(paragraph('One line. '.repeat(30)));
  const item = { type: 'listItem', content: [paragraph('One line.')] };
  expect(line).toBe(empty);
  expect(lines).toBeGreaterThan(line + 80);
  expect(heightOf({ type: 'bulletList', content: [item, item] })).toBeGreaterThan(line);
  expect(heightOf(paragraph('One line.'), { type: 'figure', attrs: { evidence: 'x', width: 50 } })).toBeGreaterThan(
    line + 200,
  );
});

test('a figure takes the room its picture will have, by its pixels and its share of the text', () => {
  expect(heights.figure(figure(tall.id))).toBe(948);
  expect(heights.figure(figure(wide.id))).toBe(376);
  expect(heights.figure(figure(wide.id, 50))).toBe(212);
  expect(heights.figure(figure('gone'))).toBe(320);
});

test('the evidence section has room for the list of all evidence', () => {
  const section = { type: 'section', attrs: { kind: 'evidence' }, content: [{ type: 'paragraph' }] };
  const empty = evidenceHeights([]);
  expect(sectionHeight(schema.nodeFromJSON(section), heights)).toBeGreaterThan(
    sectionHeight(schema.nodeFromJSON(section), empty) + 300,
  );
});
