import { describe, expect, test } from 'vitest';
import { markedPieces } from '../../../../src/renderer/ui/marked-pieces.ts';

describe('markedPieces', () => {
  const found = (text: string) => markedPieces(text).map((piece) => (piece.found ? `[${piece.text}]` : piece.text));

  test('tells what was found from what stands around it', () => {
    expect(found('the \u0001reel\u0002 was \u0001seen\u0002')).toEqual(['the ', '[reel]', ' was ', '[seen]']);
    expect(found('\u0001reel\u0002')).toEqual(['[reel]']);
    expect(found('nothing')).toEqual(['nothing']);
    expect(found('')).toEqual([]);
  });

  test('loses no word where the marks do not match up', () => {
    for (const text of ['a\u0001b', 'a\u0002b', '\u0001\u0001a\u0002\u0002b', '\u0002a\u0001'])
      expect(found(text).join('').replace(/[[\]]/g, '')).toBe(text.replaceAll('\u0001', '').replaceAll('\u0002', ''));
  });

  test('gives each piece a place of its own', () => {
    const places = markedPieces('a\u0001b\u0002c\u0001b\u0002').map((piece) => piece.at);
    expect(new Set(places).size).toBe(places.length);
  });
});
