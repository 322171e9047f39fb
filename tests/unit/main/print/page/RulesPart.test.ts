import { expect, test } from 'vitest';
import { composePage } from '../../../../../src/main/print/compose-page.tsx';
import type { CaseStudy } from '../../../../../src/shared/core/case-study/case-study.ts';
import { blankRule } from '../../../../../src/shared/core/rules/rule-edits.ts';
import { blankEntry } from '../../../../../src/shared/core/timeline/timeline-edits.ts';
import { sampleCase, sampleId, samplePost } from '../../../../support/sample-case.ts';

const printed = (more: Partial<CaseStudy>) =>
  composePage({
    caseStudy: sampleCase({ period: { from: '2026-03-07', to: null }, ...more }),
    paper: 'A4',
    locale: 'en-GB',
    date: '9 June 2026',
    today: '2026-06-09',
    notebook: 'Averley',
    pictures: new Map(),
    linkTitles: new Map(),
    linkDegrees: new Map(),
  }).html.replaceAll('\u202f', ' ');
const words = (html: string) => html.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');

test('M15 what we said we would do, what the numbers said, what we did', () => {
  const metric = { id: sampleId(9), metric: 'Shares', target: null, actual: null, note: '' };
  const rule = { ...blankRule(sampleId(1), '2026-03-01'), metric: metric.id, value: 10, action: 'pause' };
  const html = words(
    printed({
      metrics: [metric],
      readings: [
        {
          ...{ id: sampleId(8), metric: metric.id, date: '2026-03-09', value: 4 },
          ...{ basis: { is: 'lifetime' }, source: '', platform: '' },
        },
      ],
      rules: [
        { ...rule, answer: { is: 'acted', on: '2026-03-10' } },
        { ...rule, id: sampleId(2), before: { text: 'If nothing', changedOn: '2026-03-08' } },
        { ...rule, id: sampleId(3), comparison: '>', by: { is: 'day', day: 99 } },
      ],
    }),
  );
  expect(html).toContain('|What we said we would do|What the numbers said|What we did|');
  const said = 'If Shares is below 10, then pause (change)';
  expect(html).toContain(`|${said}|Triggered on 9 Mar 2026 by 4|Acted on 10 Mar 2026|`);
  expect(html).toContain(
    `|${said}|Changed after the start, on 8 Mar 2026. Before: “If nothing”|Triggered on 9 Mar 2026 by 4|Nothing said yet|`,
  );
  expect(html).toContain('|Not due until 13 Jun 2026|–|');
});

test('O7 the expectation with its day, and beside the result what surprised us', () => {
  const html = words(
    printed({ expectation: { expected: 'Many', writtenOn: '2026-03-01', before: null, surprised: 'Few' } }),
  );
  expect(html).toContain('|Goal and targets|What we expected|Many|Written on 1 Mar 2026.|');
  expect(html).toContain('|What happened|What we expected|Many|Written on 1 Mar 2026.|What surprised us|Few|');
});

test('O10 the timeline by days and minutes, with all versions of a statement and the response time', () => {
  const post = samplePost(1);
  const at = (n: number, time: string | null) => ({ ...blankEntry(sampleId(n), [], '2026-03-09'), time });
  const html = words(
    printed({
      evidence: [post],
      timeline: [
        {
          ...at(1, '11:00'),
          text: 'Answered',
          statement: {
            published: true,
            versions: [
              { text: 'Wait', date: '2026-03-09', time: '10:00' },
              { text: 'Sorry', date: '2026-03-09', time: '10:30' },
            ],
          },
        },
        { ...at(2, '09:12'), kind: 'noticed', text: 'Seen', evidence: post.id },
        { ...at(3, null), kind: 'theirs', text: 'Shared' },
      ],
    }),
  );
  expect(html).toContain('|9 Mar 2026|09:12|Noticed|Seen (|figure 1|)|11:00|We|Answered|');
  expect(html).toContain('version 2, 9 Mar 2026, 10:30, published|Sorry|Statement, version 1, 9 Mar 2026, 10:00|Wait|');
  expect(html).toContain('|–|They|Shared|First response after 1 h 48 min.|');
});

test('nothing of it is printed where there is none, an empty timeline included', () => {
  const html = printed({ timeline: [], rules: [] });
  for (const head of ['Decision rules', 'What we expected', 'What surprised us', 'Timeline', 'What happened'])
    expect(html).not.toContain(head);
});
