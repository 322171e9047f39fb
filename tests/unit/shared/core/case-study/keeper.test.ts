import { describe, expect, test } from 'vitest';
import { keepersOf } from '../../../../../src/shared/core/case-study/keeper.ts';
import { sampleHash, samplePicture, samplePost } from '../../../../support/sample-case.ts';

const box = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 };

describe('the keepers of a case', () => {
  test('are what has a star, with the words that say what it is', () => {
    const evidence = [
      samplePicture(1),
      samplePicture(2, { star: 'positive' }),
      { ...samplePost(3, { text: 'The link\n goes  home' }), caption: ' ', star: 'negative' as const },
      samplePicture(4, { star: 'negative', caption: '', kind: 'file', fileName: 'report.pdf' }),
    ];
    expect(keepersOf(evidence).map(({ star, kind, words }) => [star, kind, words])).toEqual([
      ['positive', 'picture', 'Caption 2'],
      ['negative', 'post', 'The link goes home'],
      ['negative', 'file', 'report.pdf'],
    ]);
  });

  test('show a picture as published: with hidden parts and no copy made, none', () => {
    const [open] = keepersOf([samplePicture(2, { star: 'positive' })]);
    const [hidden] = keepersOf([samplePicture(2, { star: 'positive', edits: { redactions: [box] } })]);
    expect([open?.picture, hidden?.picture]).toEqual([sampleHash(2), null]);
  });

  test('keep no more words than two lines hold, and never half a letter', () => {
    const [long] = keepersOf([samplePicture(1, { star: 'positive', caption: '🦉'.repeat(1_000) })]);
    expect([...(long?.words ?? '')]).toHaveLength(240);
    expect(long?.words.endsWith('🦉…')).toBe(true);
  });
});
