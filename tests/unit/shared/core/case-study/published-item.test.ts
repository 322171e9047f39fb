import { describe, expect, test } from 'vitest';
import { summarize } from '../../../../../src/shared/core/case-study/case-summary.ts';
import { editsKey } from '../../../../../src/shared/core/case-study/picture-edits.ts';
import { publishedItem } from '../../../../../src/shared/core/case-study/published-item.ts';
import { sampleCase, sampleHash, sampleId, samplePicture } from '../../../../support/sample-case.ts';

const box = { x: 0.5, y: 0, width: 0.5, height: 1 };
const arrow = { id: sampleId(5), kind: 'arrow' as const, x: 0.5, y: 0, toX: 1, toY: 1, text: '' };
const left = { ...arrow, id: sampleId(6), x: 0, toX: 0.2 };
const published = { attachment: sampleHash(2), key: editsKey({ crop: box, redactions: [box] }) };
const hidden = samplePicture(1, {
  width: 100,
  height: 60,
  edits: { crop: box, redactions: [box], annotations: [arrow, left], published },
});

describe('an item as it leaves the notebook', () => {
  test('is itself where nothing is hidden', () => {
    const item = samplePicture(1, { edits: { annotations: [arrow] } });
    expect(publishedItem(item)).toBe(item);
  });

  test('E5, E6 names the copy alone, with its size, and the drawings moved into it', () => {
    const item = publishedItem(hidden);
    expect(item).toMatchObject({ attachment: sampleHash(2), media: 'image/png', width: 50, height: 60 });
    expect(item?.edits).toEqual({ annotations: [{ ...arrow, x: 0, y: 0, toX: 1, toY: 1 }] });
    expect(JSON.stringify(item)).not.toContain(sampleHash(1));
  });

  test('E5 is nothing while the copy is missing or was made for other boxes, also in the list of cases', () => {
    const stale = samplePicture(1, { edits: { ...hidden.edits, crop: undefined } });
    expect(publishedItem(stale)).toBeNull();
    expect(summarize(sampleCase({ evidence: [stale] })).lead).toBeNull();
    expect(summarize(sampleCase({ evidence: [hidden] })).lead).toBe(sampleHash(2));
  });
});
