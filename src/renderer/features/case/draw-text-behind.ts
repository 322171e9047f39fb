import { afterPaint } from '../../ui/after-paint.ts';
import type { CaseEditor } from '../editor/index.ts';

/** Milliseconds after which the next piece is drawn although the window is busy. */
const LATEST_MS = 100;

/** What people act by. Scrolling brings into sight what was far; what is dropped or chosen comes without a key. */
const ACTS = ['keydown', 'pointerdown', 'beforeinput', 'wheel', 'scroll', 'dragenter', 'paste'] as const;

/** Draws the text of the sections up to the one whose head has this key; of all of them where none has it. */
export function drawTextTo({ heads, later }: CaseEditor, lastKey: number): void {
  const index = heads.current().findIndex(({ key }) => key === lastKey);
  later.drawTo(index < 0 ? Number.POSITIVE_INFINITY : index + 1);
}

/**
 * Draws the text of a case that was not in sight behind its first frame, in pieces between which keys are answered; all
 * of it before anything that is done in the window comes to the case. Returns what calls it off.
 */
export function drawTextBehind({ later, surface }: CaseEditor): () => void {
  let idle = 0;
  const step = () => {
    if (later.drawMore()) idle = requestIdleCallback(step, { timeout: LATEST_MS });
    else stop();
  };
  const atOnce = ({ type, target }: Event) => {
    if (type === 'scroll' && !(target instanceof Node && target.contains(surface))) return;
    later.drawTo(Number.POSITIVE_INFINITY);
    stop();
  };
  const callOff = afterPaint(step);
  const listening = { capture: true, passive: true };
  const stop = () => {
    callOff();
    cancelIdleCallback(idle);
    for (const act of ACTS) window.removeEventListener(act, atOnce, listening);
  };
  for (const act of ACTS) window.addEventListener(act, atOnce, listening);
  return stop;
}
