import type { PlaybookChapter } from '../../shared/core/learning/playbook.ts';
import { baseStyles } from './base-styles.ts';
import { type ComposedPage, markupOf } from './composed-page.ts';
import type { CaseOnPaper } from './page/plan/LessonPart.tsx';
import { PlaybookPages } from './page/plan/PlaybookPages.tsx';
import { pageStyles } from './page-styles.ts';
import { type Paper, papers } from './paper.ts';
import { words } from './playbook-words.ts';
import brief from './styles/brief.css?raw';
import lessons from './styles/lessons.css?raw';

/** What decides how the playbook looks on paper. The same values give the same page. */
export interface PlaybookRequest {
  readonly chapters: readonly PlaybookChapter[];
  /** How many lessons there are; one may stand under several goals. */
  readonly count: number;
  readonly caseOf: CaseOnPaper;
  readonly notebook: string;
  readonly paper: Paper['name'];
  readonly locale: string;
  /** Already in the reader's form. */
  readonly date: string;
}

/** Sets the lessons of a notebook on paper, by goal. */
export function composePlaybook({ paper, ...request }: PlaybookRequest): ComposedPage {
  const { html, css, running } = composed(request);
  return { html, css: [css, pageStyles(papers[paper], running, new Map())].join('\n') };
}

/** The same for a browser: nothing of the person's stands in its style. */
export function composePlaybookPage(request: Omit<PlaybookRequest, 'paper'>): ComposedPage {
  const { html, css } = composed(request);
  return { html, css };
}

function composed({ date, ...request }: Omit<PlaybookRequest, 'paper'>) {
  const running = { kind: words.kind, title: words.title, notebook: request.notebook, date };
  const html = markupOf(<PlaybookPages {...request} running={running} />);
  return { html, css: [baseStyles, brief, lessons].join('\n'), running };
}
