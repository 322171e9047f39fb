import { type KeyboardEvent, useState } from 'react';
import { type PicturePoint, within } from '../../../../shared/core/case-study/picture-geometry.ts';
import { announce } from '../../../app/announce.ts';
import { words } from '../words.ts';
import { arrowStep } from './marks.ts';

const MIDDLE: PicturePoint = { x: 0.5, y: 0.5 };

interface Cross {
  /** Null while the keyboard is not drawing. */
  readonly at: PicturePoint | null;
  /** Where the first end was put. */
  readonly start: PicturePoint | null;
}

/** Draws by keyboard: arrow keys move a cross, Enter puts one end and then the other, Escape takes the first end back. */
export function useCross(makesPoint: boolean, onMake: (start: PicturePoint, end: PicturePoint) => void) {
  const [{ at, start }, setCross] = useState<Cross>({ at: null, start: null });

  const onKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const here = at ?? MIDDLE;
    const step = arrowStep(event.key, event.shiftKey);
    if (step) {
      // The first key only shows where the cross is.
      const next = at ? { x: within(at.x + step.x), y: within(at.y + step.y) } : MIDDLE;
      setCross({ at: next, start });
      announce(words.at(next.x, next.y));
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (makesPoint) onMake(here, here);
      else if (!start) {
        announce(words.began);
        setCross({ at: here, start: here });
      } else if (start.x !== here.x || start.y !== here.y) {
        onMake(start, here);
        setCross({ at: here, start: null });
      }
    } else if (event.key === 'Escape' && start) setCross({ at, start: null });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return {
    at,
    begun: at && start && (start.x !== at.x || start.y !== at.y) ? { from: start, to: at } : null,
    onKey,
    hide: () => setCross({ at: null, start: null }),
  };
}
