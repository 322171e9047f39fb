import { baseStyles } from './base-styles.ts';
import { type ComposedPage, markupOf } from './composed-page.ts';
import { words } from './matrix-words.ts';
import { type CountedGoals, MatrixPages } from './page/compare/MatrixPages.tsx';
import { pageStyles } from './page-styles.ts';
import { type Paper, papers } from './paper.ts';
import compare from './styles/compare.css?raw';

/** What decides how the matrix looks on paper. The same values give the same page. */
export interface MatrixRequest extends CountedGoals {
  readonly notebook: string;
  readonly paper: Paper['name'];
  readonly locale: string;
  /** Already in the reader's form. */
  readonly date: string;
}

/** Sets goals by outcome on paper. */
export function composeMatrix({ notebook, paper, locale, date, ...counted }: MatrixRequest): ComposedPage {
  const running = { kind: words.kind, title: words.title, notebook, date };
  return {
    html: markupOf(<MatrixPages {...{ ...counted, running, locale }} />),
    css: [baseStyles, compare, pageStyles(papers[paper], running, new Map())].join('\n'),
  };
}
