import type { FixedSectionKind } from '../case-study/sections.ts';
import type { MetricId } from '../metrics/catalogue.ts';
import type { Template } from './template.ts';

const evidence = 'Paste or drop screenshots, posts and reports here: they are kept as they are.';

function template(
  about: Pick<Template, 'id' | 'name' | 'about'>,
  prompts: Readonly<Record<FixedSectionKind, string>>,
  {
    metrics = [],
    tags = [],
    experiment = false,
    timeline = false,
  }: {
    metrics?: readonly (readonly [metric: string, note: string, definition?: MetricId])[];
    tags?: readonly string[];
    experiment?: boolean;
    timeline?: boolean;
  } = {},
): Template {
  return {
    ...about,
    sections: Object.entries(prompts).map(([section, prompt]) => ({ section, prompt })),
    metrics: metrics.map(([metric, note, definition]) => ({ metric, note, ...(definition ? { definition } : {}) })),
    tags: [...tags],
    ...(experiment ? { experiment } : {}),
    ...(timeline ? { timeline } : {}),
  };
}

/** The templates every notebook has, the first being what a new case is when nothing is chosen. */
export const builtInTemplates: readonly Template[] = [
  template(
    { id: 'post-mortem', name: 'Post-mortem', about: 'A campaign that did not reach what it was for' },
    {
      summary: 'In a few sentences: what was tried, what came of it, what you would tell a colleague.',
      'goal-and-targets': 'What was this for, in business words? What would have counted as enough?',
      'what-we-did': 'What was published, where and when, by plan and in fact.',
      'what-happened':
        'What set it off?\nWhat contributed to it? There is nearly always more than one thing.\nHow was it noticed, and how long after it began?\nWhat went well all the same?\nWhere were we lucky?',
      'what-to-change':
        'What to keep, start, stop or do differently next time, and how you will see that it helped.\nChanges to the way of working last longer than asking for more care.',
      evidence,
    },
  ),
  template(
    { id: 'success', name: 'Success', about: 'Something that worked, written up as fully as a failure' },
    {
      summary: 'In a few sentences: what was tried, how well it went, what a colleague could copy.',
      'goal-and-targets': 'What was this for, in business words? What was aimed at, and what was reached?',
      'what-we-did': 'What was published, where and when. What was done differently from other times?',
      'what-happened':
        'What set it off?\nWhat contributed to it? Name several things, those outside your hands too.\nHow was it noticed?\nWhat went less well?\nWhere were we lucky?',
      'what-to-change':
        'What would we do again, and what was luck? What is still to be tried out, to know which is which?',
      evidence,
    },
    { tags: ['success'] },
  ),
  template(
    { id: 'ab-test', name: 'A/B test', about: 'Two versions against each other, whichever won' },
    {
      summary: 'What was compared, which version did better and by how much, or that it could not be told.',
      'goal-and-targets':
        'What did you expect, and why? Which one number decides, and how large a difference would matter? Write it before you look.',
      'what-we-did':
        'What was different between A and B, and only that. Who saw which, from when until when, and how many.',
      'what-happened':
        'What set the test off?\nWhat may have contributed to the difference besides the versions: days, audiences, money, other posts?\nHow was the result noticed, and was it looked at before the end?\nWhat went well?\nWhere were we lucky?',
      'what-to-change':
        'What is done from now on, and what would have to be tested again. A test that shows nothing is a result.',
      evidence,
    },
    { tags: ['A/B test'], experiment: true },
  ),
  template(
    { id: 'event', name: 'Event or hashtag', about: 'A day, a conference, a live show or the posts of a hashtag' },
    {
      summary: 'What took place, who took part and what was said about it, in a few sentences.',
      'goal-and-targets':
        'What was the event for, in business words? What should people have done during and after it?',
      'what-we-did': 'What was prepared, which hashtag, what was posted before, during and after.',
      'what-happened':
        'The story in the order it took place, with the posts that tell it.\nWhat set off the busiest hour?\nWhat contributed to it?\nHow was it noticed?\nWhat went well?\nWhere were we lucky?',
      'what-to-change': 'What to do again next time, what to begin earlier, what to leave out.',
      evidence:
        'Paste the posts of the event here before they disappear: their words, authors, times and pictures are kept.',
    },
    {
      metrics: [
        ['People who took part', ''],
        ['Posts with the hashtag', 'Count your own and others’ apart', 'hashtag_posts'],
      ],
      tags: ['event'],
    },
  ),
  template(
    { id: 'crisis', name: 'Crisis', about: 'A reaction that had to be answered fast' },
    {
      summary: 'What people were upset about, how it was answered, how it ended.',
      'goal-and-targets':
        'What had to be protected: people first, then trust, then the plan. How soon should an answer have come?',
      'what-we-did': 'Hour by hour: what was known, what was decided with it, what was posted, paused or deleted.',
      'what-happened':
        'What set it off?\nWhat contributed to it, in the post, in the process and outside?\nHow was it noticed, and how long after it began?\nWhat went well?\nWhere were we lucky?',
      'what-to-change':
        'What would have shown it sooner? What would have made the first answer better? Who needs which access, template or number next time?',
      evidence: 'Keep the first posts, the loudest ones and your answers here, also what was deleted since.',
    },
    {
      metrics: [
        ['Hours until noticed', ''],
        ['First response time', 'From the first notice to the first statement', 'first_response_time'],
        ['Complaints', 'Say where and until when they were counted', 'complaints'],
      ],
      tags: ['crisis'],
      timeline: true,
    },
  ),
  template(
    { id: 'quick-note', name: 'Quick note', about: 'A screenshot and two sentences, the rest later or never' },
    {
      summary: 'What caught your eye, and why it is worth keeping.',
      'goal-and-targets': 'If you know: what it was for.',
      'what-we-did': 'If it is your own: what was posted, where and when.',
      'what-happened':
        'What set the reaction off? What contributed to it? How was it noticed? What went well, where was it luck?',
      'what-to-change': 'One thing to try because of it.',
      evidence,
    },
    { tags: ['note'] },
  ),
];
