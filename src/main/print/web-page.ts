import type { ComposedPage } from './composed-page.ts';

/** No script, no picture, no font, no connection: the page's own style and nothing else. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** How a page made for paper stands in a browser, with whatever faces the reader's computer has. */
const ON_SCREEN = `
@media screen {
  :root {
    --sans: "Inter", system-ui, sans-serif;
    --serif: "Source Serif 4", Georgia, serif;
  }
  body {
    max-width: 190mm;
    margin: 0 auto;
    padding: 10mm;
  }
}
@page { margin: 20mm; }`;

/**
 * A composed page as one file that needs nothing beside it. What the person wrote is in the markup, where the renderer has
 * escaped it; `css` must hold none of it.
 */
export function webPage({ html, css }: ComposedPage): Uint8Array {
  const head = `<meta http-equiv="Content-Security-Policy" content="${POLICY}"/><meta name="viewport" content="width=device-width"/>`;
  const whole = html.replace(SHEET, () => `${head}<style>${css}${ON_SCREEN}</style>`);
  if (whole === html) throw new Error('the page has no place for its style');
  return new TextEncoder().encode(whole);
}

// As the sheet writes it in the head, before any word of the person's save the title, where it would be escaped.
const SHEET = '<link rel="stylesheet" href="page.css"/>';
