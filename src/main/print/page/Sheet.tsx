import type { ReactNode } from 'react';
import type { RunningWords } from '../page-styles.ts';
import { words } from '../words.ts';

/** The frame of everything printed: an HTML document without scripts that has the fonts of its margins loaded. */
export function Sheet({
  locale,
  title,
  running,
  children,
}: {
  readonly locale: string;
  readonly title: string;
  readonly running: RunningWords;
  readonly children: ReactNode;
}) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <link rel="stylesheet" href="page.css" />
      </head>
      <body>
        <p className="font-call" aria-hidden="true">
          {[...Object.values(running), words.pageOf, '0123456789'].join(' ')}
        </p>
        {children}
      </body>
    </html>
  );
}
