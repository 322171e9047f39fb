import type { ExampleLearning, ExampleReading } from '../example-learning.ts';
import { viewsPerDay } from '../pictures/reel-insights.ts';

// All sign-ups to date; the form's report of 20 February was never sent.
const signUps: readonly (readonly [date: string, value: number | null])[] = [
  ['2026-02-09', 3],
  ['2026-02-10', 5],
  ['2026-02-11', 7],
  ['2026-02-12', 9],
  ['2026-02-13', 18],
  ['2026-02-14', 25],
  ['2026-02-15', 31],
  ['2026-02-16', 48],
  ['2026-02-17', 66],
  ['2026-02-18', 79],
  ['2026-02-19', 88],
  ['2026-02-20', null],
  ['2026-02-21', 101],
  ['2026-02-22', 105],
  ['2026-02-25', 111],
  ['2026-03-01', 119],
  ['2026-03-04', 126],
  ['2026-03-07', 131],
];

// All views to date, from what the app shows for each day.
const viewsByDay: readonly (readonly [date: string, value: number])[] = [
  ...viewsPerDay.map((_, index): readonly [string, number] => [
    `2026-02-${String(9 + index).padStart(2, '0')}`,
    viewsPerDay.slice(0, index + 1).reduce((sum, views) => sum + views, 0),
  ]),
  ['2026-03-09', 148_200],
];

/** What was said before, seen while and learned after. */
export const tasterDayLearning: ExampleLearning = {
  readings: [
    ...signUps.map(([date, value]): ExampleReading => ['Sign-ups for the taster day', date, value, 'Sign-up form']),
    ...viewsByDay.map(([date, value]): ExampleReading => ['Views of the reel', date, value, 'Photo app']),
    ['Questions answered within a working day', '2026-02-13', 0.61, 'Inbox'],
    ['Questions answered within a working day', '2026-03-07', 0.58, 'Inbox'],
  ],
  notes: [
    {
      metric: 'Sign-ups for the taster day',
      from: '2026-02-09',
      to: '2026-02-13',
      kind: 'ours',
      starred: true,
      text: 'The reel is out and the bio leads to the January lectures. Nine people find the form by themselves.',
      picture: 'taster-day-profile',
    },
    {
      metric: 'Sign-ups for the taster day',
      from: '2026-02-16',
      kind: 'ours',
      text: 'Newsletter to 86 schools, with a link of its own straight to the form.',
    },
    {
      metric: 'Sign-ups for the taster day',
      from: '2026-02-23',
      to: '2026-03-01',
      kind: 'outside',
      text: 'Winter break in most schools around us.',
    },
    {
      metric: 'Views of the reel',
      from: '2026-02-17',
      kind: 'measurement change',
      text: 'The app counts a replay as a view from this day on. Earlier days were not counted again.',
    },
    {
      metric: 'Views of the reel',
      from: '2026-02-10',
      kind: 'outside',
      text: 'Suggested by the app from the second hour: 71 % of views come from people who do not follow us.',
      picture: 'taster-day-insights',
    },
  ],
  rules: [
    {
      metric: 'Sign-ups for the taster day',
      value: 10,
      by: { is: 'day', day: 3 },
      action: 'tap every link ourselves, on a phone that is not logged in',
      owner: 'Jonas Feld',
      kind: 'change',
      writtenOn: '2026-02-04',
      answer: {
        is: 'not acted',
        why: 'Nobody looked at the sign-ups before Friday. Views and taps were splendid and looked like enough.',
      },
    },
    {
      metric: 'Questions answered within a working day',
      value: 0.75,
      by: { is: 'day', day: 7 },
      action: 'have a second person read the comments, also in the evening',
      owner: 'Ada Winther',
      kind: 'respond',
      writtenOn: '2026-02-04',
      answer: { is: 'acted', on: '2026-02-16' },
    },
    {
      metric: 'Views of the reel',
      comparison: '>',
      value: 100_000,
      by: { is: 'day', day: 4 },
      action: 'put 300 euros behind the reel',
      owner: 'Marit Oster',
      kind: 'scale up',
      writtenOn: '2026-02-04',
      answer: null,
    },
  ],
  chain: [
    {
      indicator: 'Sign-ups for the taster day',
      behaviour: 'People who want to come tap the link and see the form',
      metrics: ['Link in bio taps'],
    },
    {
      indicator: 'Attended on the day',
      behaviour: 'People who signed up open the reminder and add the day to their calendar',
      metrics: [],
    },
  ],
  expectation: {
    expected:
      'About 60,000 views, 2,400 taps, and one tap in ten signs up: a full day with a short waiting list. If it goes wrong, then because the film is too slow for people who do not know us.',
    writtenOn: '2026-02-04',
    before: null,
    surprised:
      'The film did two and a half times what we hoped, and it did not matter. We had thought about everything on the screen and about nothing behind it.',
  },
  factors: [
    {
      text: 'The link led somewhere else',
      confidence: 'tested',
      pictures: ['taster-day-profile'],
      readings: [['Sign-ups for the taster day', '2026-02-12']],
      speaksFor: 'Nine sign-ups from 2,611 taps before the correction, 58 from 1,212 after it, from the same film.',
      speaksAgainst: 'The newsletter went out in the second week too; its 57 sign-ups are counted apart.',
      couldAlsoBe: 'People who tap late may be the more serious ones. That does not make sixteen times as many.',
    },
    {
      text: 'Each team thought another would look',
      confidence: 'likely',
      pictures: ['taster-day-comments'],
      speaksFor: 'The comment was passed on within a day, to a team that looks after pages and not after profiles.',
    },
    { text: 'The first number we looked at was the largest', confidence: 'guess' },
  ],
  changes: [
    {
      text: 'A launch check of four lines, ticked by someone who did not make the post: tap every link on a phone that is not logged in; read date and place aloud; play it without sound; look at the profile.',
      kind: 'start',
      owner: 'Ada Winther',
      status: 'applied',
      since: '2026-04-13',
      appliedIn: [['Spring lectures newsletter', '2026-04-13', '2026-03-19']],
    },
    {
      text: 'Watch the last step, not the first: in the first evening someone looks at sign-ups.',
      kind: 'change',
      owner: 'Jonas Feld',
      status: 'applied',
      since: '2026-04-13',
      appliedIn: [['Spring lectures newsletter', '2026-04-13', '2026-03-19']],
    },
    {
      text: 'The link goes live before the post, or the post waits. Two people may change the bio, on every day of the week.',
      kind: 'start',
      owner: 'Ada Winther',
      status: 'planned',
      since: '2026-04-28',
      due: '2026-05-29',
      campaign: 'Summer open day 2026',
      plannedIn: 'Summer open day',
    },
    {
      text: 'Students who speak for themselves, and one clear thing to do.',
      kind: 'keep',
      owner: 'Marit Oster',
      status: 'planned',
      since: '2026-04-28',
      plannedIn: 'Summer open day',
    },
    {
      text: 'Saying “link in bio” in every story.',
      kind: 'stop',
      owner: 'Jonas Feld',
      status: 'proposed',
      since: '2026-03-19',
      due: '2026-06-01',
    },
  ],
  outcome: {
    analysedOn: '2026-03-19',
    firstSign: '2026-02-09',
    noticed: '2026-02-13',
    changed: '2026-02-13',
    pointOfNoReturn: '2026-02-12',
  },
};
