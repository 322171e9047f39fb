import type { Node } from '@tiptap/pm/model';
import { flushSync } from 'react-dom';
import { focusInto } from '../../../ui/focus-into.ts';
import { createNearWatch } from '../../../ui/near-watch.ts';

/** Draws a figure simply: of about its size, with its name. */
export type DrawFar = (figure: Node) => HTMLElement;

/** A figure that is not near the window yet. */
export interface FarFigure {
  readonly element: HTMLElement;
  node(): Node;
  /** Draws it as it is to be written in. */
  draw(): void;
}

/**
 * The figures of a long case that nobody has come near to. Each is one plain element until it is near, selected or given
 * the focus, since a hundred of them with all their controls take longer to draw than the whole text.
 */
export interface FarFigures {
  /** Whether a figure made now may wait: true until the case is on the screen, and while many come in together. */
  mayWait(): boolean;
  /** Does what makes many figures at once: only those near the window are drawn in full. */
  together(work: () => void): void;
  /** Lets a figure wait; returns what ends that. */
  wait(figure: FarFigure): () => void;
  /** From here on figures are drawn at once; those that wait are drawn simply, in this way. */
  show(draw: DrawFar): void;
  /** Draws those that wait simply once more: what they show was changed. */
  again(): void;
  stop(): void;
}

export function createFarFigures(): FarFigures {
  const watch = createNearWatch();
  const waiting = new Set<FarFigure>();
  let drawFar: DrawFar | null = null;
  let areMany = false;
  const put = (figure: FarFigure) => {
    if (!drawFar) return;
    const sketch = drawFar(figure.node());
    sketch.tabIndex = 0;
    sketch.addEventListener('focus', ({ relatedTarget }) => {
      flushSync(figure.draw);
      focusInto(figure.element, relatedTarget);
    });
    figure.element.replaceChildren(sketch);
  };
  return {
    mayWait: () => drawFar === null || areMany,
    together(work) {
      areMany = true;
      try {
        work();
      } finally {
        areMany = false;
      }
    },
    wait(figure) {
      waiting.add(figure);
      put(figure);
      const callOff = watch.once(figure.element, figure.draw);
      return () => {
        if (!waiting.delete(figure)) return;
        callOff();
        figure.element.replaceChildren();
      };
    },
    show(draw) {
      drawFar = draw;
      waiting.forEach(put);
    },
    again: () => waiting.forEach(put),
    stop() {
      waiting.clear();
      watch.stop();
    },
  };
}
