import { expect, test } from 'vitest';
import { blankRule } from '../../../../../src/shared/core/rules/rule-edits.ts';
import { searchText } from '../../../../../src/shared/core/search/search-text.ts';
import { blankEntry } from '../../../../../src/shared/core/timeline/timeline-edits.ts';
import { sampleCase, sampleId, samplePost } from '../../../../support/sample-case.ts';

test('E9 a post is found by its words, author, account, platform and caption, not by the markup of its code', () => {
  const item = samplePost(1, {
    platform: 'mastodon',
    handle: 'averley@social.example',
    text: 'The link in our bio now goes straight to the form.',
    code: '<blockquote class="mastodon-embed">',
  });
  const { captions } = searchText(sampleCase({ evidence: [item] }));
  for (const words of ['Averley Admissions', 'averley@social.example', 'straight to the form', 'Mastodon', 'Caption 1'])
    expect(captions).toContain(words);
  expect(captions).not.toContain('blockquote');
});

test('O1 O2 a case is found by the sentence it was acknowledged with and the reason of a judgement', () => {
  const { body } = searchText(
    sampleCase({
      outcome: {
        acknowledged: { on: '2026-04-28', sentence: 'Fewer applied.' },
        override: { degree: 0.6, reason: 'The form was shut.' },
      },
    }),
  );
  expect(body).toContain('Fewer applied.');
  expect(body).toContain('The form was shut.');
});

test('where readings are from, and why no business measure is needed, are found', () => {
  const { body } = searchText(
    sampleCase({
      readings: [1, 2].map((n) => ({
        id: sampleId(n),
        metric: sampleId(9),
        date: '2026-04-24',
        value: n,
        basis: { is: 'lifetime' },
        source: 'Admissions export',
        platform: 'Website',
      })),
      outcome: { noBusinessMeasure: 'Awareness was the goal.' },
    }),
  );
  expect(body.match(/Admissions export/g)).toHaveLength(1);
  expect(body).toContain('Website');
  expect(body).toContain('Awareness was the goal.');
});

test('M15 O7 O10 words of rules, of what was expected and of the timeline are found, old ones too', () => {
  const { learned } = searchText(
    sampleCase({
      rules: [
        {
          ...blankRule(sampleId(1), '2026-03-01'),
          event: { text: 'a rumour spreads', happened: null },
          action: 'pause the ads',
          owner: 'Mia',
          answer: { is: 'not acted', why: 'nobody was in' },
          before: { text: 'wait for a day', changedOn: '2026-03-09' },
        },
      ],
      expectation: {
        expected: 'twice as many',
        writtenOn: '2026-03-01',
        before: { text: 'thrice', changedOn: '2026-03-09' },
        surprised: 'so few',
      },
      timeline: [
        {
          ...blankEntry(sampleId(2), [], '2026-03-09'),
          text: 'posted at noon',
          statement: { published: false, versions: [{ text: 'we are sorry', date: '2026-03-09', time: '12:00' }] },
        },
      ],
    }),
  );
  for (const words of ['a rumour spreads', 'pause the ads', 'Mia', 'nobody was in', 'wait for a day', 'twice as many'])
    expect(learned).toContain(words);
  for (const words of ['thrice', 'so few', 'posted at noon', 'we are sorry']) expect(learned).toContain(words);
});

test('M10 M14 the levels of a measure in words, what shows the one reached, and what people do online are found', () => {
  const { body } = searchText(
    sampleCase({
      metrics: [
        {
          id: sampleId(9),
          metric: 'Press',
          target: null,
          actual: null,
          note: '',
          levels: {
            texts: ['mocked', 'ignored', 'quoted', 'quoted twice', 'on the news'],
            score: { level: 1, on: '2026-03-20', why: 'The Courier of 12 March', evidence: [] },
          },
        },
      ],
      chain: [{ id: sampleId(8), indicator: null, behaviour: 'Readers open the form', metrics: [] }],
    }),
  );
  for (const words of ['on the news', 'The Courier of 12 March', 'Readers open the form'])
    expect(body).toContain(words);
});
