import { createElement, Fragment, type ReactNode } from 'react';

/** Parts that stand in this order for good: a page is rendered once, so they need no keys. */
export function inOrder<Part>(parts: readonly Part[], show: (part: Part) => ReactNode): ReactNode {
  return createElement(Fragment, null, ...parts.map(show));
}
