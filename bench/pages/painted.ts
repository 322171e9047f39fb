/** Resolves after a frame in which the condition holds has been handed over for painting. */
export async function untilPainted(holds: () => boolean): Promise<void> {
  do await nextFrame();
  while (!holds());
}

// The task after an animation frame's callbacks comes when style, layout and paint of that frame are done.
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  });
}
