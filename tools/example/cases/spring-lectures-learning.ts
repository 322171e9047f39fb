import type { ExampleLearning } from '../example-learning.ts';

/** What was said before, seen while and learned after. */
export const springLecturesLearning: ExampleLearning = {
  readings: [
    ['Seats by name', '2026-04-13', 96, 'Seat list'],
    ['Seats by name', '2026-04-14', 171, 'Seat list'],
    ['Seats by name', '2026-04-15', 214, 'Seat list'],
    ['Seats by name', '2026-04-17', 248, 'Seat list'],
    ['Seats by name', '2026-04-20', 301, 'Seat list'],
    ['Seats by name', '2026-04-27', 356, 'Seat list'],
    ['Seats by name', '2026-05-04', 398, 'Seat list'],
    ['Seats by name', '2026-05-11', 431, 'Seat list'],
  ],
  notes: [
    {
      metric: 'Seats by name',
      from: '2026-04-13',
      kind: 'ours',
      text: 'Newsletter at 07:00, with two headlines by chance. 96 seats by midnight.',
      picture: 'spring-mail-b',
    },
    {
      metric: 'Seats by name',
      from: '2026-04-22',
      kind: 'outside',
      starred: true,
      text: 'The radio sends twelve minutes from the first lecture.',
    },
  ],
  rules: [
    {
      metric: 'Seats by name',
      comparison: '>',
      value: 400,
      by: { is: 'date', date: '2026-04-27' },
      action: 'open the gallery and send the second newsletter',
      owner: 'Ada Winther',
      kind: 'scale up',
      writtenOn: '2026-04-08',
      answer: null,
    },
  ],
  chain: [
    {
      indicator: 'Seats by name',
      behaviour: 'Readers open the newsletter and press the seat button',
      metrics: ['Clicks on the seat button', 'Click-through rate (CTR)'],
    },
  ],
  expectation: {
    expected:
      'About as many as last year, 350. The question may bring a tenth more clicks; it may also look like a trick.',
    writtenOn: '2026-04-08',
    before: null,
    surprised: 'Half as many clicks again, and nobody wrote to us that it was a trick.',
  },
  factors: [
    {
      text: 'The headline asked what readers would like to know',
      confidence: 'tested',
      pictures: ['spring-mail-a', 'spring-mail-b'],
      readings: [['Seats by name', '2026-04-14']],
      speaksFor: 'Two headlines, chosen by chance for each address: 13.1 % against 8.5 %.',
    },
    {
      text: 'A lecturer whom people know from the radio',
      confidence: 'likely',
      couldAlsoBe: 'This was luck: the date was set before her book came out.',
    },
    {
      text: 'The launch check found a dead link an hour before',
      confidence: 'likely',
      speaksFor: 'The seat button of headline B led to last year’s list. Somebody who had not made the mail tapped it.',
    },
  ],
  changes: [
    {
      text: 'A headline that asks what the first evening answers.',
      kind: 'keep',
      owner: 'Jonas Feld',
      status: 'planned',
      since: '2026-05-12',
      plannedIn: 'Summer open day',
    },
    {
      text: 'Write down beforehand what would be luck, so that we do not call it skill.',
      kind: 'start',
      owner: 'Marit Oster',
      status: 'planned',
      since: '2026-05-12',
      campaign: 'Autumn lectures 2026',
    },
    {
      text: 'Naming the series first.',
      kind: 'stop',
      owner: 'Jonas Feld',
      status: 'proposed',
      since: '2026-05-12',
    },
  ],
  outcome: { analysedOn: '2026-05-12' },
};
