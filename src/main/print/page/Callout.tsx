import type { ReactNode } from 'react';
import { type CalloutKind, calloutLooks } from '../../../shared/core/rich-text/callout.ts';
import { inOrder } from './in-order.ts';

/** A note or a warning, set apart by a frame and named by its word. */
export function Callout({ kind, children }: { readonly kind: CalloutKind; readonly children: ReactNode }) {
  const { word, strokes } = calloutLooks[kind];
  return (
    <div className={`callout is-${kind}`}>
      <p className="callout-word">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          {inOrder(strokes, (stroke) => (
            <path d={stroke} />
          ))}
        </svg>
        {word}
      </p>
      {children}
    </div>
  );
}
