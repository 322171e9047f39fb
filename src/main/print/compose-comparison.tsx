import { compared } from '../../shared/core/compare/compare-limits.ts';
import { compareWords } from '../../shared/core/compare/compare-words.ts';
import type { ComparedCases } from '../../shared/ipc/library-answers.ts';
import { baseStyles } from './base-styles.ts';
import { type ComposedPage, markupOf } from './composed-page.ts';
import { ComparisonPages } from './page/compare/ComparisonPages.tsx';
import { pageStyles } from './page-styles.ts';
import { landscape, type Paper, papers } from './paper.ts';
import compare from './styles/compare.css?raw';

/** What decides how compared cases look on paper. The same values give the same page. */
export interface ComparisonRequest {
  readonly compared: ComparedCases;
  readonly notebook: string;
  readonly paper: Paper['name'];
  readonly locale: string;
  /** Already in the reader's form. */
  readonly date: string;
}

/** Sets cases side by side on paper; more than two on a sheet that lies on its side. */
export function composeComparison({ compared: asked, notebook, paper, locale, date }: ComparisonRequest): ComposedPage {
  const { cases } = asked.comparison;
  const isWide = cases.length > compared.least;
  const running = { kind: compareWords.kind, title: compareWords.title, notebook, date };
  const sheet = isWide ? landscape(papers[paper]) : papers[paper];
  return {
    html: markupOf(<ComparisonPages {...{ ...asked, running, locale, isWide }} />),
    css: [baseStyles, compare, pageStyles(sheet, running, new Map())].join('\n'),
  };
}
