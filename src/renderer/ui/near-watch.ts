/** Tells of elements that come near the window. */
export interface NearWatch {
  /** Calls back once, when the element is on the screen or within a screen's height of it; returns what calls it off. */
  once(element: Element, near: () => void): () => void;
  stop(): void;
}

/** One observer for many elements. */
export function createNearWatch(): NearWatch {
  const waiting = new Map<Element, () => void>();
  const look = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { isIntersecting, target } of entries) {
      const near = waiting.get(target);
      if (!isIntersecting || !near) continue;
      leave(target);
      near();
    }
  };
  // The second margin is for what scrolls inside of the window.
  const observer = new IntersectionObserver(look, { rootMargin: '100% 0px', scrollMargin: '100% 0px' });
  const leave = (element: Element) => {
    waiting.delete(element);
    observer.unobserve(element);
  };
  return {
    once(element, near) {
      waiting.set(element, near);
      observer.observe(element);
      return () => leave(element);
    },
    stop() {
      waiting.clear();
      observer.disconnect();
    },
  };
}
