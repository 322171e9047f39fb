import { describe, expect, test } from 'vitest';
import { evidenceItemSchema, publishedPicture } from '../../../../../src/shared/core/case-study/evidence-item.ts';
import { editsKey } from '../../../../../src/shared/core/case-study/picture-edits.ts';
import { sampleHash, sampleId, samplePicture } from '../../../../support/sample-case.ts';

const box = { x: 0.1, y: 0.2, width: 0.3, height: 0.1 };
const arrow = { id: sampleId(5), kind: 'arrow' as const, x: 0, y: 0, toX: 1, toY: 1, text: '' };

describe('the picture that may leave the notebook', () => {
  test('is the original where nothing is hidden', () => {
    expect(publishedPicture(samplePicture(1))).toBe(sampleHash(1));
    expect(publishedPicture(samplePicture(1, { edits: { annotations: [arrow] } }))).toBe(sampleHash(1));
  });

  test('E5 is never the original where something is', () => {
    expect(publishedPicture(samplePicture(1, { edits: { redactions: [box] } }))).toBeNull();
    expect(publishedPicture(samplePicture(1, { edits: { crop: box } }))).toBeNull();
    const stale = { attachment: sampleHash(2), key: editsKey({ redactions: [] }) };
    expect(publishedPicture(samplePicture(1, { edits: { redactions: [box], published: stale } }))).toBeNull();
  });

  test('is the copy made for these very edits', () => {
    const published = { attachment: sampleHash(2), key: editsKey({ redactions: [box] }) };
    const item = samplePicture(1, { edits: { redactions: [box], published } });
    expect(publishedPicture(item)).toBe(sampleHash(2));
    expect(evidenceItemSchema.safeParse(item).success).toBe(true);
  });
});
