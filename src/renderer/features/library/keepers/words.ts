import type { Star } from '../../../../shared/core/case-study/evidence-item.ts';

/** The words of the list of keepers. */
export const words = {
  keepers: 'Keepers',
  none: 'No keepers yet',
  lede: 'Screenshots, posts and files that drew an unusually good or bad reaction, from all cases.',
  noneLede:
    'A keeper is a screenshot, a post or a file that drew an unusually good or bad reaction. Open one from its case and choose “Good reaction” or “Bad reaction” beside it; it is then listed here with those of all cases.',
  show: 'Show',
  all: 'All',
  stars: { positive: 'Good reaction', negative: 'Bad reaction' } satisfies Record<Star, string>,
  noneOf: {
    positive: 'No keeper is marked as a good reaction.',
    negative: 'No keeper is marked as a bad reaction.',
  } satisfies Record<Star, string>,
} as const;
