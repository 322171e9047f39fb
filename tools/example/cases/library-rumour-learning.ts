import type { ExampleLearning } from '../example-learning.ts';

/** What was said before, seen while and learned after. */
export const libraryRumourLearning: ExampleLearning = {
  readings: [
    ['Questions answered within 24 hours', '2025-11-30', 0, 'Inbox'],
    ['Questions answered within 24 hours', '2025-12-02', 0.12, 'Inbox'],
  ],
  rules: [
    {
      event: { text: 'something false about us is shared more than a hundred times', happened: '2025-11-28' },
      by: null,
      action: 'say what is true, in one sentence, within four hours',
      owner: 'Service desk',
      kind: 'respond',
      writtenOn: '2025-09-15',
      answer: { is: 'not acted', why: 'Nobody was on duty, and nobody had been told whom to wake.' },
    },
    {
      metric: 'Questions answered within 24 hours',
      value: 0.5,
      by: null,
      action: 'call two colleagues from the front office to help',
      owner: 'Service desk',
      kind: 'escalate',
      writtenOn: '2025-09-15',
      answer: { is: 'acted', on: '2025-12-01' },
    },
  ],
  expectation: {
    expected: 'A wrong rumour about opening hours dies by itself within a day: people look at the website.',
    writtenOn: '2025-09-15',
    before: null,
    surprised:
      'People asked each other and not the website. A list made by students was shared more widely than our answer.',
  },
  timeline: [
    { at: '2025-11-28 16:30', kind: 'ours', text: 'Facilities hang up the notice for the Map Room.' },
    { at: '2025-11-28 17:00', kind: 'ours', text: 'The inbox closes for the weekend.' },
    {
      at: '2025-11-28 17:42',
      kind: 'theirs',
      text: 'A student posts a photograph of the notice.',
      picture: 'library-rumour-post',
    },
    {
      at: '2025-11-28 22:47',
      kind: 'noticed',
      text: 'The library’s weekend staff see the post and keep a screenshot. They cannot post.',
      picture: 'library-rumour-post',
    },
    {
      at: '2025-11-29 11:20',
      kind: 'noticed',
      text: 'Whoever posts the weekend’s pictures sees the mentions and takes it that the library is answering.',
      picture: 'library-rumour-inbox',
    },
    { at: '2025-11-29', kind: 'theirs', text: 'A students’ society puts up a list of other rooms to study in.' },
    {
      at: '2025-12-01 08:20',
      kind: 'decision',
      text: 'The desk supervisor reads the messages and answers at once: facts about opening hours need no approval.',
    },
    {
      at: '2025-12-01 08:55',
      kind: 'ours',
      text: 'The answer is posted and pinned.',
      picture: 'library-rumour-answer',
      statement: {
        versions: [
          {
            text: 'We are sorry for the confusion about our opening hours. Please see our website.',
            date: '2025-12-01',
            time: '08:31',
          },
          {
            text: 'The library does not close at six. The notice is about one room, the Map Room. All other floors are open until midnight, as always.',
            date: '2025-12-01',
            time: '08:44',
          },
        ],
        published: true,
      },
    },
    { at: '2025-12-01 14:00', kind: 'ours', text: 'All 203 questions have a reply of their own.' },
  ],
  factors: [
    {
      text: 'Each team thought another would look',
      confidence: 'tested',
      pictures: ['library-rumour-inbox'],
      speaksFor: 'Both teams say so, and both kept the messages they saw.',
    },
    {
      text: 'A promise of seven days with a staff of five',
      confidence: 'tested',
      pictures: ['library-rumour-inbox'],
      readings: [['Questions answered within 24 hours', '2025-11-30']],
    },
    {
      text: 'A notice that cannot be read on a phone',
      confidence: 'likely',
      pictures: ['library-rumour-post'],
      couldAlsoBe: 'Worry about the exams: a week earlier nobody photographed a notice of the same kind.',
    },
    { text: 'The right to post hangs on a desk and not on a duty', confidence: 'likely' },
  ],
  changes: [
    {
      text: 'A weekend duty, by telephone: one person, paid, whom the desk, the porter and the students’ union can ring.',
      kind: 'start',
      owner: 'Ruta Holm',
      status: 'applied',
      since: '2026-02-13',
      appliedIn: [['Taster day reel', '2026-02-13', '2025-12-18']],
    },
    {
      text: 'Three sentences anyone on duty may post without asking: what is true, where to look it up, when we will say more.',
      kind: 'start',
      owner: 'Service desk',
      status: 'planned',
      since: '2026-01-20',
      due: '2026-05-29',
      plannedIn: 'Summer open day',
    },
    {
      text: 'The promise on the profile says what we can keep: four hours on weekdays, noon on the next day at weekends.',
      kind: 'change',
      owner: 'Service desk',
      status: 'proposed',
      since: '2025-12-18',
      due: '2026-01-31',
    },
    {
      text: 'A notice is a post: facilities send the text an hour before it goes up.',
      kind: 'start',
      owner: 'Facilities',
      status: 'rejected',
      since: '2026-01-20',
      why: 'An hour is too long for a broken lift. Facilities use a template now that begins with the room.',
    },
    {
      text: 'Facts about opening hours need no approval.',
      kind: 'keep',
      owner: 'Ruta Holm',
      status: 'planned',
      since: '2026-01-20',
      campaign: 'Exam weeks, summer 2026',
    },
  ],
  outcome: {
    analysedOn: '2025-12-18',
    firstSign: '2025-11-28',
    noticed: '2025-12-01',
    changed: '2025-12-01',
    pointOfNoReturn: '2025-11-29',
  },
};
