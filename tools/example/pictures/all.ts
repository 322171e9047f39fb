import { latePost } from './late-post.ts';
import { lateReport } from './late-report.ts';
import { lateWall } from './late-wall.ts';
import { openDayDraft } from './open-day-draft.ts';
import type { Picture } from './picture.ts';
import { reel } from './reel.ts';
import { reelComments } from './reel-comments.ts';
import { reelInsights } from './reel-insights.ts';
import { reelProfile } from './reel-profile.ts';
import { rumourAnswer } from './rumour-answer.ts';
import { rumourInbox } from './rumour-inbox.ts';
import { rumourPost } from './rumour-post.ts';
import { springMailA, springMailB } from './spring-mail.ts';

/** Every screenshot of the example notebook. */
export const pictures = [
  reel,
  reelProfile,
  reelComments,
  reelInsights,
  latePost,
  lateWall,
  lateReport,
  rumourPost,
  rumourInbox,
  rumourAnswer,
  springMailA,
  springMailB,
  openDayDraft,
] as const satisfies readonly Picture[];
