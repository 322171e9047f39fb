import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A page ready to be printed: HTML without scripts, and its one style sheet save the fonts. */
export interface ComposedPage {
  readonly html: string;
  readonly css: string;
}

/** The markup of a whole page. Every word of the person is escaped by the renderer. */
export function markupOf(page: ReactNode): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
