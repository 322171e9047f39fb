import type { ExampleCase } from '../example-case.ts';
import { bullets, callout, heading, paragraph, quote } from '../rich-text.ts';
import { libraryRumourLearning } from './library-rumour-learning.ts';

/** Fell far short: a rumour on a Friday evening, answered on Monday morning. */
export const libraryRumour: ExampleCase = {
  createdAt: '2025-12-02T10:05:33.000Z',
  savedAt: '2026-02-13T09:12:44.000Z',
  rev: 22,
  title: 'Library hours rumour',
  goals: ['Service'],
  campaign: '',
  from: '2025-11-28',
  to: '2025-12-05',
  channels: ['Short posts', 'Direct messages', 'Library desk'],
  tags: ['rumour', 'out of hours', 'students', 'notice'],
  audiences: ['Students'],
  contentTypes: ['Short post'],
  businessFunctions: ['service', 'PR'],
  status: 'closed',
  template: 'crisis',
  roles: {
    reviewer: { name: 'Service desk', due: '2025-12-10' },
    synthesiser: { name: 'Ruta Holm', due: '2025-12-19' },
    actionOwner: { name: 'Ruta Holm', due: '2026-01-31' },
  },
  acknowledged: { on: '2025-12-05', sentence: 'We promised four hours and took sixty-three.' },
  metrics: [
    [
      'Hours until the first answer',
      '4',
      '63',
      'From Friday 17:42 to Monday 08:55. Our promise is four hours, every day.',
      { kind: 'business', direction: 'lower', weight: 2, readOn: '2025-12-01' },
    ],
    [
      'Questions answered within 24 hours',
      '90%',
      '12%',
      '24 of 203, all of them asked on Sunday or Monday.',
      { definition: 'response_rate' },
    ],
    [
      'Views of our answer on the first day',
      '30,000',
      '21,300',
      'The rumour had 38,600 by then.',
      { definition: 'views', readOn: '2025-12-02' },
    ],
    [
      'Students who knew the right hours on Friday',
      '90%',
      '83%',
      'Asked in the cafeteria queue, 412 answers.',
      { kind: 'business', unit: 'percent', meaning: 'right answers ÷ students asked' },
    ],
    ['Calls to the library desk on Monday', '', '214', 'A usual Monday has 40.'],
  ],
  learning: libraryRumourLearning,
  evidence: [
    {
      picture: 'library-rumour-post',
      fileName: 'post Friday 28 Nov.png',
      caption:
        'The post on Friday night. The notice in the picture is ours; the line that explains it is too small to read on a phone.',
      altText:
        'Post by a student, whose name is covered: “So the library closes at SIX from Monday. Three weeks before exams. Nobody told us.” with a photograph of a notice on a glass door: “From Monday closing at 18:00” and, in small print, “Map Room only. All other floors keep their usual hours.” 318 reposts.',
      addedAt: '2025-12-02T10:11:20.000Z',
      source: {
        platform: 'Short posts',
        account: '',
        url: '',
        postedAt: '28 Nov 2025, 17:42',
        capturedAt: '28 Nov 2025, 22:47',
        capturedBy: 'Weekend staff',
        text: 'So the library closes at SIX from Monday. Three weeks before exams. Nobody told us. Great.',
      },
      star: 'negative',
      covered: [
        [14, 102, 168, 51],
        [14, 631, 42, 42],
        [62, 635, 153, 19],
        [14, 682, 42, 42],
        [62, 686, 140, 19],
      ],
    },
    {
      picture: 'library-rumour-inbox',
      fileName: 'inbox report.png',
      caption: 'When people asked and when somebody was there to answer. Nearly everything fell between two shifts.',
      altText:
        'Bars of mentions every three hours from Friday noon to Monday noon, 486 in all. They rise from 9 to 64 and 71 on Friday evening, just after service hours end, return on Saturday and Sunday in daytime, and are low when the answer is given on Monday at 08:55.',
      addedAt: '2025-12-02T10:15:48.000Z',
    },
    {
      picture: 'library-rumour-answer',
      fileName: 'answer Monday 1 Dec.png',
      caption: 'Our answer on Monday: first what is true, then the hours, then that we are sorry.',
      altText:
        'Post by Averley Library: “The library does not close at six. The notice is about one room.” with a table of opening hours. A reply reads “A weekend is a long time to wait for one sentence”.',
      addedAt: '2025-12-02T10:19:02.000Z',
      source: {
        platform: 'Short posts',
        account: 'averleylibrary',
        url: 'https://posts.example.org/averleylibrary/1201',
        postedAt: '1 Dec 2025, 08:55',
        capturedAt: '1 Dec 2025, 09:24',
        capturedBy: 'Service desk',
        text: 'The library does not close at six. The notice is about one room.',
      },
      covered: [
        [14, 547, 42, 42],
        [62, 549, 153, 20],
        [14, 620, 42, 42],
        [62, 622, 160, 20],
        [14, 673, 42, 42],
        [62, 675, 140, 20],
      ],
    },
  ],
  sections: (show) => ({
    summary: [
      paragraph(
        'On a Friday evening a student photographed one of our notices and understood that the library would close at six in the weeks before exams. It was about a single room. The correction is one sentence long. It took us 63 hours, because nobody was on duty and nobody had been told whom to wake.',
      ),
      paragraph(
        'By Monday 38,600 people had seen the rumour, some had made other plans, and the desk took five times its usual calls. The answer, when it came, was good, and the anger was gone by Wednesday. **What failed was not the words but the weekend.**',
      ),
    ],
    'goal-and-targets': [
      paragraph(
        'We promise an answer to service questions **within four hours, between 8:00 and 22:00, on every day of term**. This is written on our profile. The shared inbox has been staffed from nine to five on weekdays since the summer, when a post was left open; the promise was not changed with it.',
      ),
      paragraph(
        'For a rumour the measure is simple: do the people it concerns know what is true before they act on it?',
      ),
    ],
    'what-we-did': [
      bullets(
        '**Friday 16:30.** Facilities hang up a notice for the Map Room, whose heating is being repaired. The text came from a template; communications did not see it.',
        '**Friday 17:00.** The inbox closes for the weekend.',
        '**Saturday and Sunday.** The person who posts the weekend’s pictures sees the mentions and assumes that the library is answering. The library’s weekend staff cannot post.',
        '**Monday 08:20.** The desk supervisor arrives early, reads the phone messages and writes the answer at the desk. It is posted at 08:55 and pinned; all 203 questions get a personal reply by 14:00.',
      ),
    ],
    'what-happened': [
      show('library-rumour-post', 45),
      paragraph(
        'The post was true as far as it could be seen. The notice says 18:00 in letters of four centimetres and names the room in letters of six millimetres. The student asked in good faith and took it down herself on Monday.',
      ),
      show('library-rumour-inbox', 90),
      heading('How it spread'),
      paragraph(
        'In its first six hours it was shared in eleven course groups. From Saturday noon most mentions were not outrage but practical: where can I study instead? Two cafés offered tables. A students’ society put up a list of other rooms that was shared more widely than our own answer later.',
      ),
      quote('A weekend is a long time to wait for one sentence.'),
      heading('What went well, and where we were lucky'),
      bullets(
        'The supervisor did not wait for approval. The rule that facts about opening hours need none was written after last year’s snow, and it held.',
        'The answer began with the fact, not with the apology.',
        'Exams were three weeks away. The same weekend in the middle of December would have cost people their revision.',
      ),
    ],
    'what-to-change': [
      paragraph(
        'Still open: who pays for the duty after this term. The draft for the committee is [here](https://averley.example.org/comms/weekend-duty).',
      ),
    ],
    evidence: [
      callout(
        'note',
        'The names of students are covered, here and on paper. They asked a question; they did nothing wrong.',
      ),
      paragraph(
        'Our answer, with the first replies. The inbox export and the cafeteria survey are with the service desk; no names were kept.',
      ),
      show('library-rumour-answer', 45),
    ],
  }),
};
