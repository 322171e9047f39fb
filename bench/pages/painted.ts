/** Resolves after a frame in which the condition holds has been handed over for painting. */
export async function untilPainted(holds: () => boolean): Promise<void> {
  while (!(await nextFrame(holds)));
}

// Asked before the frame is laid out. The task after an animation frame's callbacks comes when its style, layout and paint
// are done.
function nextFrame(holds: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const held = holds();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(held);
      port2.postMessage(0);
    });
  });
}
