import { describe, expect, test } from 'vitest';
import {
  annotationShape,
  spokenDrawings,
  wrapped,
} from '../../../../../src/shared/core/case-study/annotation-shapes.ts';
import { annotationKinds } from '../../../../../src/shared/core/case-study/picture-edits.ts';
import { sampleId } from '../../../../support/sample-case.ts';

const at = { id: sampleId(5), x: 0.1, y: 0.2, toX: 0.5, toY: 0.6, text: '7' };
const size = { width: 1000, height: 500 };

describe('what a drawing looks like', () => {
  test('each kind lies where it was put', () => {
    expect(annotationShape({ ...at, kind: 'box' }, size).path).toBe('M100 100 H500 V300 H100 Z');
    expect(annotationShape({ ...at, kind: 'highlight' }, size).look).toBe('wash');
    expect(annotationShape({ ...at, kind: 'arrow' }, size).path).toMatch(/^M100 100 L500 300 /);
    expect(annotationShape({ ...at, kind: 'number' }, size).words).toMatchObject({
      lines: [{ x: 100 }],
      centred: true,
    });
  });

  test('grows with the picture and with nothing else', () => {
    for (const kind of annotationKinds) {
      const small = annotationShape({ ...at, kind }, size);
      const large = annotationShape({ ...at, kind }, { width: 2000, height: 1000 });
      expect(large.stroke).toBeCloseTo(small.stroke * 2);
    }
  });

  test('words stay within the picture as far as they can', () => {
    expect(wrapped('the link went to the wrong page', 12)).toEqual(['the link', 'went to the', 'wrong page']);
    expect(wrapped('unbreakablelongword', 3)).toEqual(['unbreakablelongword']);
    const shape = annotationShape({ ...at, kind: 'text', x: 0.9, text: 'one two three four' }, size);
    expect(shape.words?.lines.length).toBeGreaterThan(1);
  });

  test('E6 letters that a crop left outside are not there at all, whichever edge they cross', () => {
    const seen = (place: Partial<typeof at>) =>
      (annotationShape({ ...at, kind: 'text', text: 'Jo Marsh wrote this', ...place }, size).words?.lines ?? [])
        .map(({ text }) => text)
        .join(' ');
    expect(seen({})).toBe('Jo Marsh wrote this');
    expect(seen({ x: -0.1 })).not.toContain('Jo');
    expect(seen({ x: -0.1 })).toContain('wrote this');
    expect(seen({ x: 0.99 })).not.toContain('Marsh');
    expect([seen({ y: -0.5 }), seen({ y: 1.2 }), seen({ x: -2 })]).toEqual(['', '', '']);
    const number = annotationShape({ ...at, kind: 'number', x: -0.01 }, size);
    expect(number.words?.lines).toEqual([]);
    expect(spokenDrawings([{ ...at, kind: 'text', text: 'Jo Marsh', x: -2 }], size)).toBe('text');
  });
});
