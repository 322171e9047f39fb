import { describe, expect, test } from 'vitest';
import { formatsFor } from '../../../../../src/renderer/app/formats.ts';
import {
  goalAndDates,
  markedPieces,
  rowTitle,
  statusLine,
} from '../../../../../src/renderer/features/library/row-text.ts';
import { summarize } from '../../../../../src/shared/core/case-study/case-summary.ts';
import { sampleCase, samplePicture, samplePost } from '../../../../support/sample-case.ts';

const formats = formatsFor('en');

describe('a row', () => {
  test('says goal and dates, and names what is missing', () => {
    const period = { from: '2026-03-05', to: '2026-03-18' };
    expect(goalAndDates(summarize(sampleCase({ period })), formats)).toBe('Applications · Mar 2026');
    expect(goalAndDates(summarize(sampleCase({ goals: [] })), formats)).toBe('No goal');
  });

  test('of a case that cannot be read invents nothing', () => {
    const damaged = { ...summarize(sampleCase({ title: '', goals: [] })), fileState: 'damaged' as const };
    expect(rowTitle(damaged)).toBe('Unreadable case');
    expect(goalAndDates(damaged, formats)).not.toContain('No goal');
    expect(rowTitle({ ...damaged, title: 'Open day' })).toBe('Open day');
  });

  test('says how far the case is and how much is attached', () => {
    expect(statusLine(summarize(sampleCase({ status: 'in review' })), formats)).toBe('In review');
    const evidence = [samplePicture(1), samplePicture(2), samplePost(1), samplePicture(3, { kind: 'file' })];
    expect(statusLine(summarize(sampleCase({ evidence })), formats)).toBe('Draft · 2 screenshots · 1 post · 1 file');
  });
});

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
