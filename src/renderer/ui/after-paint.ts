/** Milliseconds after which something runs although no frame comes, as in a window that is not seen. */
const LATEST_MS = 200;

/** Runs something once, when the next frame has been painted. Returns what calls it off. */
export function afterPaint(run: () => void): () => void {
  let timer = setTimeout(run, LATEST_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // A frame's callbacks come before its painting, the next task after it.
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
