import type { ExampleCase } from '../example-case.ts';
import { bullets, callout, checks, heading, paragraph, quote, table } from '../rich-text.ts';
import { tasterDayLearning } from './taster-day-reel-learning.ts';

/** Partly met: seen by far more people than planned, and the way from seeing to signing up was shut for four days. */
export const tasterDayReel: ExampleCase = {
  createdAt: '2026-03-09T09:40:12.000Z',
  savedAt: '2026-04-28T09:14:05.000Z',
  rev: 31,
  title: 'Taster day reel',
  goals: ['Event attendance', 'Applications'],
  campaign: 'Taster day 2026',
  from: '2026-02-09',
  to: '2026-03-07',
  channels: ['Reel', 'Stories', 'Newsletter to schools'],
  tags: ['link in bio', 'prospective students', 'video', 'launch check'],
  audiences: ['Year 12 and 13', 'Parents'],
  contentTypes: ['Reel', 'Stories', 'Newsletter'],
  businessFunctions: ['marketing', 'recruiting'],
  status: 'closed',
  template: 'post-mortem',
  roles: {
    reviewer: { name: 'Marit Oster', due: '2026-03-12' },
    synthesiser: { name: 'Jonas Feld', due: '2026-03-19' },
    actionOwner: { name: 'Ada Winther', due: '2026-04-10' },
  },
  acknowledged: {
    on: '2026-03-12',
    sentence: 'The reel was seen and the day was half full: we had sent people to the wrong page.',
  },
  metrics: [
    [
      'Sign-ups for the taster day',
      '240',
      '131',
      '74 came from the reel, 57 from the newsletter to schools.',
      { definition: 'sign_ups', weight: 2 },
    ],
    [
      'Attended on the day',
      '180',
      '104',
      'Counted at the door. 79 % of those signed up, as in other years.',
      { definition: 'attendance', readOn: '2026-03-07' },
    ],
    [
      'Link in bio taps',
      '2,400',
      '3,908',
      '2,611 of them while the link led to the wrong page.',
      { definition: 'link_clicks', readOn: '2026-03-09' },
    ],
    [
      'Views of the reel',
      '60,000',
      '148,200',
      'Lifetime, read on 9 March. Two thirds fell in the first four days.',
      { definition: 'views' },
    ],
    [
      'Questions answered within a working day',
      '90%',
      '58%',
      'Questions about the link waited longest.',
      { definition: 'response_rate', role: 'guardrail' },
    ],
    ['Saves', '', '3,455', 'No target was set; kept for the next reel.', { definition: 'saves', readOn: '2026-03-09' }],
  ],
  learning: tasterDayLearning,
  evidence: [
    {
      picture: 'taster-day-reel',
      fileName: 'reel as published.png',
      caption: 'The reel as it stood after the taster day. It asks for one thing only: the link in the bio.',
      altText:
        'Phone screen with a drawn glasshouse, two students and the words “One Saturday. Every lab open.” The text below ends with “Sign up: link in bio.” 9,214 likes, 487 comments, 3,455 saves.',
      addedAt: '2026-03-10T08:58:03.000Z',
      source: {
        platform: 'Photo app',
        account: 'averley.university',
        url: 'https://photos.example.org/averley.university/reel-0209',
        postedAt: '9 Feb 2026, 17:00',
        capturedAt: '10 Mar 2026, 09:58',
        capturedBy: 'Social desk',
        text: 'One Saturday. Every lab open. Taster day on 7 March. Sign up: link in bio.',
      },
    },
    {
      picture: 'taster-day-profile',
      fileName: 'profile Tuesday 10 Feb.png',
      caption:
        'Our profile on the Tuesday. The description speaks of the taster day; the link still belongs to January.',
      altText:
        'Profile of averley.university. The description says “Taster day on 7 March: see the link.” The link below reads averley.example.org/january-lectures.',
      addedAt: '2026-03-09T10:12:30.000Z',
      source: {
        platform: 'Photo app',
        account: 'averley.university',
        url: 'https://photos.example.org/averley.university',
        postedAt: '',
        capturedAt: '10 Feb 2026, 08:14',
        capturedBy: 'Jonas Feld',
        text: 'Learning by the river since 1893. Taster day on 7 March: see the link. averley.example.org/january-lectures',
      },
      drawn: [
        { kind: 'highlight', x: 0.045, y: 0.318, toX: 0.375, toY: 0.346, text: '' },
        { kind: 'box', x: 0.035, y: 0.348, toX: 0.81, toY: 0.386, text: '' },
        { kind: 'text', x: 0.5, y: 0.41, toX: 0.5, toY: 0.41, text: 'still January' },
      ],
    },
    {
      picture: 'taster-day-comments',
      fileName: 'comments Thursday 12 Feb.png',
      caption:
        'Thursday evening: the wrong link is named in the first comment, with 214 likes. We answered the one about chemistry.',
      altText:
        'Comments under the reel. juno.draws asks where to sign up since the link only shows the January lectures; others agree. The university answers a question about opening hours.',
      addedAt: '2026-03-09T10:14:51.000Z',
      source: {
        platform: 'Photo app',
        account: 'averley.university',
        url: 'https://photos.example.org/averley.university/reel-0209',
        postedAt: '9 Feb 2026, 17:00',
        capturedAt: '12 Feb 2026, 18:31',
        capturedBy: 'Jonas Feld',
        text: 'where do we sign up?? the link only shows the January lectures. same. looked for ten minutes and gave up. still the wrong link btw',
      },
      star: 'negative',
    },
    {
      picture: 'taster-day-insights',
      fileName: 'insights 9 March.png',
      caption: 'The reel in figures on 9 March. The four tallest bars are the four days with the wrong link.',
      altText:
        'Insights panel: 148,200 views from 9 February to 9 March. Bars per day rise to 34,900 on the second day and fall steadily to 1,600 on 22 February. 3,908 taps on the link in the bio.',
      addedAt: '2026-03-09T09:44:09.000Z',
    },
  ],
  sections: (show) => ({
    summary: [
      paragraph(
        'The reel was the most watched thing we have ever posted, and it filled little more than half of the places. For its first 90 hours the link in our bio led to the January lectures. In those hours came two thirds of all views and two thirds of all taps; they brought **nine sign-ups**.',
      ),
      paragraph(
        'Once the link was right, one tap in twenty became a sign-up. At that rate the first four days would have brought about 125, and the day would have been full. If you read one line: ==before you publish, tap the link yourself, on a phone that is not logged in.==',
      ),
    ],
    'goal-and-targets': [
      paragraph(
        'The taster day is the strongest step towards an application that we can influence: last year 38 of every 100 visitors applied. So the reel had one job, **240 sign-ups by 6 March**, for 180 people in the labs on the day.',
      ),
      paragraph(
        'Views and taps were only the way there. We set 60,000 views because earlier reels turned about 4 % of views into taps, and we hoped that one tap in ten would sign up. Those two figures were guesses and we wrote them down as such.',
      ),
    ],
    'what-we-did': [
      paragraph(
        'A 23-second reel, filmed in one morning in Glasshouse 2 with two second-year students, published on Monday 9 February at 17:00. Three stories in the following week and one line in the newsletter to 86 schools pointed to the same place.',
      ),
      show('taster-day-reel', 45),
      heading('Plan and fact'),
      bullets(
        '**Planned:** bio link set to the form at 16:30, half an hour before the reel. **In fact:** the form was ready at 16:50, and the person who changes the bio had left at 16:00 on a short day.',
        '**Planned:** stories on Tuesday, Thursday and Saturday. **In fact:** as planned; each said “link in bio” again.',
        '**Planned:** comments read twice a day. **In fact:** read twice a day by a student assistant who answers questions on the programme and passes the rest on.',
      ),
    ],
    'what-happened': [
      paragraph(
        'The reel was picked up by the app’s suggestions within two hours: 71 % of views came from people who do not follow us. By Thursday night it had 96,400 views.',
      ),
      show('taster-day-insights', 45),
      heading('The link'),
      paragraph(
        'The bio still held the address of the January lectures. A comment said so at 19:42 on the first evening and was liked 214 times ([[fig:taster-day-comments]]). It was read on Tuesday morning and passed on by mail to the web team, since it was about a page. The web team looked at the page, found it in order and closed the request. Nobody had looked at the bio.',
      ),
      quote('still the wrong link btw'),
      paragraph(
        'On Friday at 10:50 a teacher rang the schools office. Twenty-five minutes later the link was right. From Monday 17:00 to Friday 11:15 are 90 hours.',
      ),
      table(
        ['Days', 'Views', 'Link taps', 'Sign-ups', 'Sign-ups per 100 taps'],
        ['9 to 12 February, wrong link', '96,400', '2,611', '9', '0.3'],
        ['13 to 22 February', '49,000', '1,212', '58', '4.8'],
        ['23 February to 7 March', '2,800', '85', '7', '8.2'],
        ['All', '148,200', '3,908', '74', '1.9'],
      ),
      paragraph(
        'The nine people who signed up in the first days found the form by themselves, through the menu “Visit”. Friday morning is counted with the days after it; the app gives taps by day only.',
      ),
      heading('What helped, and where we were lucky'),
      bullets(
        'The film itself. People watched 14 of 23 seconds on average; our usual reel holds them for 6.',
        'The newsletter had its own link, straight to the form: 57 sign-ups from 86 schools, more than ever.',
        'We were lucky that a teacher rang. Nothing in our own routine would have found it before Monday.',
      ),
    ],
    'what-to-change': [
      paragraph(
        '“It does not work” is urgent from now on: the student assistant may ring the person on duty for any comment that says so, without asking first. It is the duty we have had since [[case:Library hours rumour]].',
      ),
      heading('Done so far'),
      checks(
        [true, 'Two people may change the bio, on every day of the week.'],
        [true, 'The launch check hangs beside the desk and was used for the spring lectures.'],
        [false, 'The student assistants have the number of the person on duty.'],
      ),
      callout('note', 'The next reel goes out on 20 April. Before that, somebody who did not make it taps the link.'),
      paragraph(
        'To keep: students who speak for themselves, the glasshouse, one clear thing to do. The check list is in the shared drive: [launch check](https://averley.example.org/comms/launch-check).',
      ),
    ],
    evidence: [
      paragraph('The profile on the Tuesday, and what people told us under the reel while we were looking elsewhere.'),
      show('taster-day-profile', 45),
      show('taster-day-comments', 45),
    ],
  }),
};
