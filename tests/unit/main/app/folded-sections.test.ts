import { expect, test } from 'vitest';
import { foldedNamesSchema, foldedOf, withFolded } from '../../../../src/main/app/folded-sections.ts';
import { settingsSchema } from '../../../../src/main/app/settings.ts';
import { sampleId } from '../../../support/sample-case.ts';

test('remembers the folded sections of each case until all are unfolded', () => {
  const first = withFolded([], sampleId(1), ['summary', 'extra 2']);
  const both = withFolded(first, sampleId(2), ['evidence']);
  expect(foldedOf(both, sampleId(1))).toEqual(['summary', 'extra 2']);
  expect(foldedOf(withFolded(both, sampleId(1), []), sampleId(1))).toEqual([]);
  expect(withFolded(both, sampleId(1), [])).toEqual([{ id: sampleId(2), sections: ['evidence'] }]);
});

test('forgets the case folded longest ago rather than growing without end', () => {
  let all = withFolded([], sampleId(1), ['summary']);
  for (let n = 2; n <= 501; n += 1) all = withFolded(all, sampleId(n), ['summary']);
  expect(all).toHaveLength(500);
  expect(foldedOf(all, sampleId(1))).toEqual([]);
  expect(foldedOf(all, sampleId(501))).toEqual(['summary']);
});

test('holds names of sections and no words; what cannot be read is forgotten', () => {
  expect(foldedNamesSchema.safeParse(['What we did']).success).toBe(false);
  expect(settingsSchema.parse({ theme: 'dark', folded: [{ id: 'x', sections: 1 }] })).toMatchObject({
    theme: 'dark',
    folded: [],
  });
});
