import type { ExampleCase } from '../example-case.ts';
import { bullets, heading, paragraph } from '../rich-text.ts';
import { springLecturesLearning } from './spring-lectures-learning.ts';

/** Met: a newsletter with two headlines, written up as fully as what fell short. */
export const springLectures: ExampleCase = {
  createdAt: '2026-04-27T09:02:11.000Z',
  savedAt: '2026-05-12T13:37:26.000Z',
  rev: 12,
  title: 'Spring lectures newsletter',
  goals: ['Event attendance'],
  campaign: 'Spring lectures 2026',
  from: '2026-04-13',
  to: '2026-05-12',
  channels: ['Newsletter', 'Web page'],
  tags: ['headline', 'newsletter', 'launch check'],
  audiences: ['People of the town', 'Former students'],
  contentTypes: ['Newsletter'],
  businessFunctions: ['marketing', 'PR'],
  status: 'closed',
  currency: 'EUR',
  template: 'ab-test',
  roles: {
    reviewer: { name: 'Marit Oster', due: '2026-04-27' },
    synthesiser: { name: 'Jonas Feld', due: '2026-05-04' },
    actionOwner: { name: 'Ada Winther', due: '2026-06-01' },
  },
  acknowledged: { on: '2026-05-12', sentence: 'All four evenings were full, and half of that was the lecturer.' },
  metrics: [
    [
      'Seats by name',
      '400',
      '431',
      'Over four evenings, counted when each list closed.',
      { definition: 'sign_ups', weight: 2, baseline: '352' },
    ],
    [
      'People in the hall',
      '300',
      '312',
      'Counted at the door. 72 % of those with a seat came.',
      { definition: 'attendance', baseline: '268', actualOn: '2026-05-12' },
    ],
    ['Newsletters opened', '', '9,640', '', { definition: 'impressions', readOn: '2026-04-20' }],
    [
      'Clicks on the seat button',
      '900',
      '1,044',
      'Both headlines together.',
      { definition: 'link_clicks', readOn: '2026-04-20' },
    ],
    [
      'Click-through rate (CTR)',
      '9 %',
      '',
      'Last spring: 8.1 %.',
      { definition: 'click_through_rate', baseline: '8.1 %' },
    ],
    [
      'Money spent',
      '400',
      '350',
      'The lecturer’s travel is not in it.',
      { definition: 'spend', role: 'guardrail', direction: 'lower', actualOn: '2026-04-20' },
    ],
  ],
  learning: springLecturesLearning,
  experiments: [
    {
      because: 'half of last spring’s readers closed the newsletter within two seconds',
      changing: 'the headline from the name of the series to the question of the first lecture',
      willMove: 'the share of those who press the seat button',
      metric: 'Pressed the seat button',
      guardrails: 'Nobody should leave the list because of it.',
      element: 'headline',
      from: '2026-04-13',
      to: '2026-04-20',
      plannedTo: '2026-04-20',
      plannedSample: 4_500,
      plan: { baseline: 0.085, worthHaving: 0.017, power: 0.8, alpha: 0.05 },
      decision: 'B better',
      decisionNote: 'The question stays for lectures. For terms and deadlines we keep the plain name.',
      variants: [
        { name: 'Name of the series', picture: 'spring-mail-a', exposures: 4_812, conversions: 411, further: [10] },
        {
          name: 'Question of the evening',
          picture: 'spring-mail-b',
          exposures: 4_828,
          conversions: 633,
          further: [12],
        },
      ],
      further: [{ metric: 'Left the list', role: 'guardrail', direction: 'lower' }],
    },
  ],
  evidence: [
    {
      picture: 'spring-mail-a',
      fileName: 'newsletter A.png',
      caption: 'Headline A, as every year: the name of the series.',
      altText:
        'Newsletter on a phone: “Spring lectures 2026: programme” above a drawn glacier at dusk, then the names of the lecturers and a button “Keep me a seat”.',
      addedAt: '2026-04-27T09:10:40.000Z',
    },
    {
      picture: 'spring-mail-b',
      fileName: 'newsletter B.png',
      caption: 'Headline B: the question of the first evening. Everything below the first lines is the same.',
      altText:
        'The same newsletter with the headline “What does a glacier remember?” and the beginning “Every winter it lays down a page.”',
      addedAt: '2026-04-27T09:11:02.000Z',
      star: 'positive',
    },
  ],
  sections: (show) => ({
    summary: [
      paragraph(
        'The lectures were full for the first time in six years. We had asked the headline of the newsletter to do one thing, to be worth a second look, and let chance decide who saw which of two. **The question brought half as many clicks again as the name.**',
      ),
      paragraph(
        'Not all of it is ours: the lecturer was on the radio the day after. Seats were going faster than last year before that, and that part we would do again.',
      ),
    ],
    'goal-and-targets': [
      paragraph(
        'The lectures are how people of the town come to know the university. Enough would be **400 seats by name and 300 people in the hall** over four evenings, with no more money than last spring.',
      ),
    ],
    'what-we-did': [
      paragraph(
        'One newsletter to 11,200 addresses on Monday at seven, with the launch check from [[case:Taster day reel]] done on Sunday evening by someone who had not made it. Each address got one of two headlines by chance; all else was the same.',
      ),
      show('spring-mail-b', 45),
    ],
    'what-happened': [
      paragraph(
        'By the evening 96 seats were gone, by Friday 248. On Wednesday of the second week the radio sent twelve minutes of the first lecture, and the rest followed without us.',
      ),
      heading('What we would do again, and what was luck'),
      bullets(
        '**Again:** one question, on a Monday before work, and a check by somebody else. It took twenty minutes and found a dead link.',
        '**Luck:** the book, the radio, and three dry evenings of four.',
      ),
    ],
    'what-to-change': [
      paragraph('What worked has to be kept on purpose, or it is gone with whoever did it. These go on:'),
    ],
    evidence: [
      paragraph(
        'Headline A as it arrived. The counts of both are in the test above; the list of addresses stays with the front office.',
      ),
      show('spring-mail-a', 45),
    ],
  }),
};
