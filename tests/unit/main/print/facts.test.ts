import { expect, test } from 'vitest';
import { factsOf } from '../../../../src/main/print/facts.ts';
import { sampleCase } from '../../../support/sample-case.ts';

test('goal, channels and days make one line; the rest the next', () => {
  const caseStudy = sampleCase({
    goals: ['Applications'],
    channels: ['Instagram', 'TikTok'],
    period: { from: '2026-03-05', to: '2026-04-18' },
    campaign: ' Spring 2026 ',
    tags: ['reel', ' '],
  });
  const facts = factsOf(caseStudy, 'en-GB');
  expect(facts.lede.replace(/[\u2009\u00a0]/g, ' ')).toBe(
    'Applications, through Instagram and TikTok, 5 March – 18 April 2026',
  );
  expect(facts.details).toEqual(['Campaign: Spring 2026', 'reel', 'Draft']);
});

test('names stand in an English sentence, whatever locale writes its days and numbers', () => {
  const caseStudy = sampleCase({ goals: [], channels: ['Instagram', 'X'], period: { from: null, to: null } });
  for (const locale of ['de', 'fr', 'tr']) expect(factsOf(caseStudy, locale).lede).toBe('Through Instagram and X');
});

test('what is not known is not mentioned', () => {
  const facts = factsOf(sampleCase({ goals: [], channels: ['X'], period: { from: null, to: null } }), 'en-GB');
  expect(facts.lede).toBe('Through X');
  expect(factsOf(sampleCase({ goals: [], channels: [] }), 'en-GB').lede).toBe('');
});

test('a period with one end stays open at the other', () => {
  const lede = (from: string | null, to: string | null) =>
    factsOf(sampleCase({ goals: [], channels: [], period: { from, to } }), 'en-GB').lede;
  expect(lede('2026-03-05', null)).toBe('5 March 2026 –');
  expect(lede(null, '2026-03-05')).toBe('– 5 March 2026');
  expect(lede('2026-03-05', '2026-03-01')).toBe('5 March 2026 – 1 March 2026');
});

test('whom it was for, what was put out and for which function stand among the details, where anybody said so', () => {
  const { details } = factsOf(
    sampleCase({
      ...{ tags: [], campaign: '', audiences: ['Parents', ' ', 'students'], contentTypes: ['Reel'] },
      businessFunctions: ['recruiting', 'PR'],
    }),
    'en-GB',
  );
  expect(details.slice(0, 3)).toEqual([
    'Audience: Parents and students',
    'Content: Reel',
    'Function: Recruiting and PR',
  ]);
});
