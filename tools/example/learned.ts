import type { Instant } from '../../src/shared/core/dates.ts';
import { folded } from '../../src/shared/core/folded.ts';
import { type Ulid, ulidSchema } from '../../src/shared/core/ids.ts';
import { type Lesson, lessonSchema } from '../../src/shared/core/learning/lesson.ts';
import { type Plan, planSchema } from '../../src/shared/core/planning/plan.ts';
import type { SavedSearch } from '../../src/shared/core/search/saved-search.ts';
import { caseOf } from './cases/all.ts';
import { seeded, seededUlid } from './seed.ts';

const idOf = (seed: number, at: string): Ulid => seededUlid(at, seeded(seed));

const taught = (
  seed: number,
  at: Instant | string,
  about: Pick<Lesson, 'statement' | 'scope' | 'goals'>,
  cases: { readonly for: readonly string[]; readonly against?: readonly string[] },
): Lesson =>
  lessonSchema.parse({
    format: 1,
    id: idOf(seed, at),
    createdAt: at,
    savedAt: at,
    ...about,
    supporting: cases.for.map(caseOf),
    contradicting: (cases.against ?? []).map(caseOf),
  });

/** What the five cases taught together: one is founded on two cases, one has a case against it. */
export const exampleLessons: readonly Lesson[] = [
  taught(
    71,
    '2026-05-12T13:52:08.000Z',
    {
      statement: 'Whoever did not make the post taps every link on a phone, before it goes out.',
      scope: 'Posts that ask people to sign up or to write. Not for posts that only want to be seen.',
      goals: ['Event attendance', 'Applications'],
    },
    { for: ['Taster day reel', 'Spring lectures newsletter'] },
  ),
  taught(
    72,
    '2026-03-09T10:31:40.000Z',
    {
      statement: 'What no name stands behind, nobody looks at.',
      scope: 'Evenings and weekends, and wherever two teams share an inbox.',
      goals: ['Service'],
    },
    { for: ['Library hours rumour', 'Taster day reel'] },
  ),
  taught(
    73,
    '2026-03-10T08:20:17.000Z',
    {
      statement: 'Where many see a post, many come.',
      scope: 'Held where people stood in front of what the post showed; not where they had to travel to it.',
      goals: ['Event attendance'],
    },
    { for: ['Museum late hashtag'], against: ['Taster day reel'] },
  ),
];

const carried = (title: string, id: string) => ({ caseId: caseOf(title), id: ulidSchema.parse(id) });

/** The next campaign of the same people, planned with the five before it. */
export const examplePlan: Plan = planSchema.parse({
  format: 1,
  id: idOf(81, '2026-07-06T09:15:00.000Z'),
  createdAt: '2026-07-06T09:15:00.000Z',
  savedAt: '2026-07-06T09:48:32.000Z',
  title: 'Autumn open day',
  goal: 'Event attendance',
  channels: ['Reel', 'Stories', 'Newsletter to schools'],
  audiences: ['Year 12 and 13', 'Parents'],
  contentTypes: ['Reel', 'Stories'],
  businessFunctions: ['recruiting'],
  period: { from: '2026-09-21', to: '2026-10-10' },
  sentence: 'Fill the guided tours by name with students who show their own laboratory.',
  carried: {
    changes: [carried('Taster day reel', '01kq9nvyt83rsj55vkpgp705q6')],
    rules: [carried('Taster day reel', '01kq9nvyt8rv8s9m5c7s07skav')],
    targets: [],
  },
  worries: ['The link led somewhere else', 'Each team thought another would look'].map(folded),
  leftOut: [],
  notes: {},
  startedCase: null,
});

/** A search that was kept. */
export const exampleSearches: readonly SavedSearch[] = [
  { id: idOf(91, '2026-05-12T14:02:00.000Z'), name: 'Below 70 %', text: 'outcome:<70', goal: null, choices: [] },
];
