import type { ExampleLearning } from '../example-learning.ts';

/** What was said before, seen while and learned after. */
export const museumLateLearning: ExampleLearning = {
  readings: [
    ['Posts by visitors under the hashtag', '2025-10-16', 176, 'Hashtag report'],
    ['Posts by visitors under the hashtag', '2025-10-17', 427, 'Hashtag report'],
    ['Posts by visitors under the hashtag', '2025-10-18', 742, 'Hashtag report'],
  ],
  notes: [
    {
      metric: 'Posts by visitors under the hashtag',
      from: '2025-10-17',
      kind: 'outside',
      text: 'A visitor with a large following came by chance: 2,104 likes for one picture.',
    },
    {
      metric: 'Posts by visitors under the hashtag',
      from: '2025-10-18',
      kind: 'ours',
      text: 'Wristbands with a misprint: 63 more posts stand under another hashtag.',
      picture: 'museum-late-report',
    },
  ],
  chain: [
    {
      indicator: 'Tickets sold',
      behaviour: 'People see a friend’s picture from the evening and buy a ticket for the next',
      metrics: ['Posts by visitors under the hashtag', 'People who posted'],
    },
  ],
  expectation: {
    expected: 'Three evenings of about 500 people. Thursday half empty, since nobody goes out on a Thursday.',
    writtenOn: '2025-10-02',
    before: {
      text: 'Three evenings of about 400 people. Thursday half empty, since nobody goes out on a Thursday.',
      changedOn: '2025-10-17',
    },
    surprised: 'Thursday sold as well as the others. People waited for the screens to change more than for the music.',
  },
  factors: [
    {
      text: 'A question that can be answered with what stands in front of people',
      confidence: 'likely',
      pictures: ['museum-late-post', 'museum-late-hashtag'],
      speaksFor: 'Half of all posts were made within twenty minutes of a change on the screens.',
    },
    {
      text: 'The lights went down at 20:00',
      confidence: 'likely',
      pictures: ['museum-late-report'],
      couldAlsoBe: 'The hour: most people had arrived by then.',
    },
    { text: 'A guest with a large following, by chance', confidence: 'guess' },
    {
      text: 'Something was typed by hand that could be copied',
      confidence: 'tested',
      pictures: ['museum-late-report'],
    },
  ],
  changes: [
    {
      text: 'Print nothing that was typed by hand: a second person reads the proof aloud.',
      kind: 'start',
      owner: 'Pia Lund',
      status: 'applied',
      since: '2026-04-13',
      appliedIn: [['Spring lectures newsletter', '2026-04-13', '2026-02-01']],
    },
    {
      text: 'The code for the newsletter goes under a lamp, at the height of the hand.',
      kind: 'change',
      owner: 'Evening programme',
      status: 'planned',
      since: '2025-11-04',
      campaign: 'Museum late, spring 2026',
    },
    {
      text: 'Ask the shy: a card with a pencil beside the wall, for people who do not post.',
      kind: 'start',
      owner: 'Evening programme',
      status: 'planned',
      since: '2025-11-04',
      campaign: 'Museum late, spring 2026',
    },
    {
      text: 'The wall, one question, lights down at 20:00, asking before showing.',
      kind: 'keep',
      owner: 'Pia Lund',
      status: 'planned',
      since: '2025-11-04',
      campaign: 'Museum late, spring 2026',
    },
  ],
  outcome: { analysedOn: '2025-11-04' },
};
