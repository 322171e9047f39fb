import type { ExampleCase } from '../example-case.ts';
import { bullets, heading, paragraph, table } from '../rich-text.ts';
import { museumLateLearning } from './museum-late-learning.ts';

/** Largely met: a hashtag for three evenings in the museum. */
export const museumLate: ExampleCase = {
  createdAt: '2025-10-20T08:31:40.000Z',
  savedAt: '2026-04-27T10:40:31.000Z',
  rev: 24,
  title: 'Museum late hashtag',
  goals: ['Community', 'Event attendance'],
  campaign: 'Museum late, autumn 2025',
  from: '2025-10-16',
  to: '2025-10-18',
  channels: ['Photo posts', 'Stories', 'Screens in the hall'],
  tags: ['hashtag', 'event', 'visitors’ pictures', 'under 26'],
  audiences: ['18 to 26, within walking distance'],
  contentTypes: ['Photo posts', 'Stories'],
  businessFunctions: ['marketing'],
  status: 'closed',
  template: 'event',
  roles: {
    reviewer: { name: 'Visitor research', due: '2025-10-27' },
    synthesiser: { name: 'Pia Lund', due: '2025-11-05' },
    actionOwner: { name: 'Evening programme', due: '2026-02-01' },
  },
  metrics: [
    [
      'Tickets sold',
      '1,500',
      '1,620',
      'Of 1,650. Friday and Saturday were sold out.',
      { definition: 'attendance', weight: 2, baseline: '1,310', readOn: '2025-10-19' },
    ],
    [
      'Visitors under 26',
      '30%',
      '34%',
      'Asked at the door, 212 answers; give or take 6 points.',
      { kind: 'business', unit: 'percent', meaning: 'visitors under 26 ÷ all asked at the door' },
    ],
    [
      'Posts by visitors under the hashtag',
      '600',
      '742',
      '63 more under a misprint are not counted.',
      { definition: 'hashtag_posts' },
    ],
    [
      'People who posted',
      '350',
      '318',
      'A few posted a lot: 41 people made half of the posts.',
      { definition: 'hashtag_participants', readOn: '2025-10-20' },
    ],
    ['Pictures we may show again', '30', '44', 'Asked one by one, in a reply; four said no.'],
    [
      'Newsletter sign-ups',
      '200',
      '171',
      'The code on the wall was hard to scan in the dark.',
      { definition: 'sign_ups', actualOn: '2025-10-19' },
    ],
    [
      'Whether the evenings felt like theirs',
      '',
      '',
      'Chosen by two people who read all posts apart from each other.',
      {
        kind: 'business',
        kindReason: 'The evenings were to change what people under 26 think of the museum.',
        levels: {
          texts: [
            'Posts make fun of the evening, or of us',
            'Posts show drinks and friends; the museum could be anywhere',
            'Posts show things of the museum, with a word about them',
            'Visitors explain things of the museum to each other',
            'Visitors ask to do something here themselves',
          ],
          score: {
            level: 1,
            on: '2025-10-27',
            why: 'Eleven people were told about Saturn by a boy of nine; 146 others passed that on.',
            evidence: [],
          },
        },
        levelShownBy: ['saturn', 'museum-late-hashtag'],
      },
    ],
  ],
  learning: museumLateLearning,
  acknowledged: { on: '2025-10-27', sentence: 'The house was full of people who had not been here since school.' },
  evidence: [
    {
      picture: 'museum-late-post',
      fileName: 'opening post Thursday.png',
      caption: 'The post that opened the first evening. It asks a question that a photograph can answer.',
      altText:
        'Post by averley.museum: a drawn hall at night with a hanging model of the planets, lanterns and visitors holding up phones. The text asks “Which one is yours tonight?” and names the hashtag #AfterHoursAverley. 1,318 likes.',
      addedAt: '2025-10-20T08:40:02.000Z',
      source: {
        platform: 'Photo app',
        account: 'averley.museum',
        url: 'https://photos.example.org/averley.museum/late-1',
        postedAt: '16 Oct 2025, 18:30',
        capturedAt: '16 Oct 2025, 18:42',
        capturedBy: 'Evening desk',
        text: 'Which one is yours tonight? #AfterHoursAverley',
      },
      star: 'positive',
    },
    {
      picture: 'museum-late-hashtag',
      fileName: 'hashtag Saturday 23-52.png',
      caption: 'The hashtag eight minutes before closing on Saturday: 742 posts by 318 people.',
      altText:
        'Page of the hashtag #AfterHoursAverley with a grid of visitors’ pictures: planets, lanterns, silhouettes, a staircase, a fish in a case, a clock.',
      addedAt: '2025-10-20T08:41:27.000Z',
    },
    {
      picture: 'museum-late-report',
      fileName: 'report 19 October.png',
      caption: 'Posts per hour. Each evening has its peak between 20:00 and 21:00, when the planets are set turning.',
      altText:
        'Report on #AfterHoursAverley: 742 posts, 318 people, 86 % of questions answered within an hour, 63 posts under #AfterHourAverley. Bars per hour for three evenings, highest on Saturday at 20:00 with 96 posts.',
      addedAt: '2025-10-20T08:44:55.000Z',
    },
  ],
  posts: [
    {
      name: 'saturn',
      caption: 'The answer we were told most often afterwards.',
      addedAt: '2025-10-20T08:52:10.000Z',
      star: 'positive',
      source: {
        platform: '',
        account: '',
        url: '',
        postedAt: '',
        capturedAt: '20 Oct 2025',
        capturedBy: 'Evening desk',
        text: '',
      },
      post: {
        platform: 'mastodon',
        author: 'Tilda Marsh',
        handle: 'tilda@social.example.org',
        text: 'My son explained Saturn to eleven strangers. Thank you for leaving the lights low. #AfterHoursAverley',
        postedAt: '18 October 2025, 21:10',
        permalink: 'https://social.example.org/@tilda/115396',
        counts: [
          { label: 'replies', value: '23' },
          { label: 'boosts', value: '146' },
          { label: 'favourites', value: '611' },
        ],
        code: '<iframe src="https://social.example.org/@tilda/115396/embed" class="mastodon-embed" width="400" allowfullscreen></iframe>',
        note: '',
      },
    },
  ],
  sections: (show) => ({
    summary: [
      paragraph(
        'For three evenings the museum stayed open until midnight and asked its visitors one question each night. They answered with 742 pictures. All but thirty tickets were sold, and every third visitor was under 26.',
      ),
      paragraph(
        'Two targets were missed, both narrowly: fewer different people posted than we had hoped, and fewer took the newsletter. On the last night a misprint on the wristbands sent 63 posts to a hashtag we did not own. **We would do it again, with the same question and another printer’s proof.**',
      ),
    ],
    'goal-and-targets': [
      paragraph(
        'The museum is known to families and schools. The evenings were to bring in people between 18 and 26 who live within walking distance and have not been inside since school. That is the business reason: student membership opens in January.',
      ),
      paragraph(
        'Enough would have been 1,500 tickets, 30 % under 26, and 600 posts by at least 350 people, so that the hashtag would look like a crowd and not like us.',
      ),
    ],
    'what-we-did': [
      bullets(
        '**One hashtag**, said aloud at the door, on the wristband, on every screen. Nobody had used it before; we looked for it on three networks and read it in four languages.',
        '**One question an evening.** Thursday: Which planet is yours? Friday: What would you take home? Saturday: What moved?',
        '**A wall.** Two people chose pictures as they came in and put them on the screens in the hall within about ten minutes, always with the name, always after asking.',
        '**A reply to every question** between 18:00 and 24:00; two of us took turns.',
      ),
      show('museum-late-post', 45),
    ],
    'what-happened': [
      paragraph(
        'People came for the planets and stayed for the wall. Half of all posts were made within twenty minutes of a change on the screens, and many showed the screen itself, with the visitor’s own name on it.',
      ),
      show('museum-late-report', 90),
      table(
        ['Evening', 'Visitors', 'Posts', 'Posts per 100 visitors', 'Question'],
        ['Thursday', '520', '176', '34', 'Which planet is yours?'],
        ['Friday', '550', '251', '46', 'What would you take home?'],
        ['Saturday', '550', '315', '57', 'What moved?'],
      ),
      heading('What did not work'),
      bullets(
        'The wristbands for Saturday were printed again on Friday, from a file typed by hand: #AfterHourAverley, without the s. We saw it at 19:15, left it, put both spellings on the screens, and thanked people under both.',
        'The code for the newsletter hung beside the cloakroom, in the dark. When we moved it into the light on Saturday, 94 of the 171 signed up within two hours.',
      ),
      show('saturn', 100),
    ],
    'what-to-change': [
      paragraph(
        'Still open: agree beforehand on who says yes when a picture shows a child. We decided it three times on the spot, each time the same way: we did not show it.',
      ),
    ],
    evidence: [
      paragraph(
        'The export of all 742 posts, with names removed, is kept with the museum’s records: [autumn 2025](https://museum.averley.example.org/records/late-2025).',
      ),
      show('museum-late-hashtag', 45),
    ],
  }),
};
