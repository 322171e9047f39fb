import type { ExampleCase } from '../example-case.ts';
import { bullets, checks, paragraph } from '../rich-text.ts';

/** Not measured yet: planned with what earlier cases taught, and waiting for its figures. */
export const summerOpenDay: ExampleCase = {
  createdAt: '2026-05-13T08:15:55.000Z',
  savedAt: '2026-06-29T16:48:09.000Z',
  rev: 9,
  title: 'Summer open day',
  goals: ['Applications', 'Event attendance'],
  campaign: 'Summer open day 2026',
  from: '2026-06-01',
  to: '2026-06-27',
  channels: ['Stories', 'Newsletter to schools', 'Web page'],
  tags: ['prospective students', 'open day', 'launch check'],
  audiences: ['Year 12 and 13', 'Parents'],
  contentTypes: ['Stories', 'Newsletter'],
  businessFunctions: ['recruiting'],
  status: 'draft',
  template: 'post-mortem',
  roles: {
    reviewer: { name: 'Marit Oster', due: '2026-07-06' },
    synthesiser: { name: 'Jonas Feld', due: '2026-07-10' },
    actionOwner: { name: '', due: null },
  },
  metrics: [
    [
      'Applications begun',
      '220',
      '',
      'The admissions system was moved on the weekend; its figures come in July.',
      { definition: 'applications', weight: 2, baseline: '180', due: '2026-07-05' },
    ],
    [
      'Visitors on the day',
      '600',
      '',
      'The counters at the two doors are still to be added up.',
      { definition: 'attendance' },
    ],
    ['Accounts reached', '40,000', '38,200', '', { definition: 'reach', readOn: '2026-06-28' }],
    [
      'What visitors say about the day',
      '',
      '',
      'To be chosen from the cards at the exit.',
      {
        kind: 'business',
        kindReason: 'Whether people can see themselves here is what the day is for.',
        levels: {
          texts: [
            'They found it a waste of a Saturday',
            'They liked it and cannot say what they saw',
            'They name one thing they want to learn',
            'They name a student they talked to',
            'They ask how to apply before they leave',
          ],
        },
      },
    ],
  ],
  learning: {
    readings: [
      ['Applications begun', '2026-06-28', null, 'Admissions system'],
      ['Visitors on the day', '2026-06-28', null, 'Door counters'],
    ],
    rules: [
      {
        metric: 'Applications begun',
        value: 60,
        by: { is: 'date', date: '2026-06-19' },
        action: 'write to the schools that came last year',
        owner: 'Jonas Feld',
        kind: 'scale up',
        writtenOn: '2026-05-20',
        answer: null,
      },
      {
        event: { text: 'a negative campaign against us is launched', happened: 'no' },
        by: { is: 'date', date: '2026-06-27' },
        action: 'say what is true in one sentence, then ring the person on duty',
        owner: 'Ruta Holm',
        kind: 'escalate',
        writtenOn: '2026-05-20',
        answer: null,
      },
    ],
    expectation: {
      expected:
        'As many visitors as last summer, 600, and a third more applications, because they talk to students and not to us.',
      writtenOn: '2026-05-20',
      before: null,
      surprised: '',
    },
  },
  evidence: [
    {
      picture: 'open-day-draft',
      fileName: 'story before publishing.png',
      caption: 'The story with its link in place, an hour before it went out. The change from the taster day, kept.',
      altText:
        'Draft of a story: a drawn glacier and the words “Ask a student what it is like.” Below, the link averley.example.org/open-day, and a line “Checked by: two people, both links tapped”.',
      addedAt: '2026-06-01T15:22:18.000Z',
    },
  ],
  sections: (show) => ({
    summary: [],
    'goal-and-targets': [
      paragraph(
        'Of those who come in summer about a third apply in winter, when they have been told something by a student. So: **220 applications begun by 5 July**, and 600 people who each talk to one of forty students.',
      ),
    ],
    'what-we-did': [
      paragraph(
        'What [[case:Taster day reel]] and [[case:Library hours rumour]] left to do was planned in here from the first day.',
      ),
      show('open-day-draft', 45),
      checks(
        [true, 'The link goes live before the post; two people have tapped it.'],
        [true, 'Three sentences that anyone on duty may post hang at the desk.'],
        [false, 'Figures of the admissions system for June.'],
        [false, 'Door counters added up.'],
      ),
    ],
    'what-happened': [],
    'what-to-change': [],
    evidence: [bullets('Cards from the exit: in the box at the front office, 212 of them.')],
  }),
};
