import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { currentNavigation } from '../../app/navigation.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import { type CaseEditor, type NodeHost, type NodeHosts, NodePortals } from '../editor/index.ts';
import { drawTextBehind, drawTextTo } from './draw-text-behind.ts';
import { lastInSight } from './in-sight.ts';

const WHOLE = Number.POSITIVE_INFINITY;

const Sight = createContext<{ readonly last: number; readonly drawRest: () => void }>({
  last: WHOLE,
  drawRest: () => undefined,
});

/**
 * A case as it comes onto the screen: what may be in sight is drawn with its first frame, the rest behind that, in pieces
 * between which keys are answered. Whoever acts before that acts in a whole case.
 */
export function FirstSight({ caseEditor, children }: { caseEditor: CaseEditor; children: ReactNode }) {
  const [first] = useState(() =>
    // Whoever comes for one piece of evidence comes to where that stands.
    currentNavigation().openItem === null ? lastInSight(caseEditor, window.innerHeight) : WHOLE,
  );
  const [last, setLast] = useState(first);
  const isWhole = last === WHOLE;
  useLayoutEffect(() => {
    drawTextTo(caseEditor, first);
    return drawTextBehind(caseEditor);
  }, [caseEditor, first]);
  useEffect(() => {
    if (isWhole) return;
    const drawRest = () => setLast(WHOLE);
    const callOff = afterPaint(() => startTransition(drawRest));
    const atOnce = () => flushSync(drawRest);
    const listening = { capture: true, passive: true };
    window.addEventListener('keydown', atOnce, listening);
    window.addEventListener('pointerdown', atOnce, listening);
    return () => {
      callOff();
      window.removeEventListener('keydown', atOnce, listening);
      window.removeEventListener('pointerdown', atOnce, listening);
    };
  }, [isWhole]);
  const sight = useMemo(() => {
    const drawRest = () => {
      drawTextTo(caseEditor, WHOLE);
      setLast(WHOLE);
    };
    return { last, drawRest };
  }, [caseEditor, last]);
  return <Sight value={sight}>{children}</Sight>;
}

/** Draws the places of the sections that are in sight, then of all. `draw` must stay the same function. */
export function SightPortals({ hosts, draw }: { hosts: NodeHosts; draw: (host: NodeHost) => ReactNode }) {
  return <NodePortals hosts={hosts} draw={draw} last={useContext(Sight).last} />;
}

/** What stands below the text of a case. */
export function BelowText({ children }: { children: ReactNode }) {
  return useContext(Sight).last === WHOLE ? children : null;
}

/** Draws what is not drawn yet; within `flushSync` it is there in the same turn. */
export function useDrawRest(): () => void {
  return useContext(Sight).drawRest;
}
