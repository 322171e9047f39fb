import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in CSS pixels, kept up to date; `first` until it is known. */
export function useWidth<First extends number | null>(
  element: RefObject<HTMLElement | null>,
  first: First,
): number | First {
  const [width, setWidth] = useState<number | First>(first);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      // Nothing while it is not laid out: then it keeps what it had.
      if (current.clientWidth > 0) setWidth(current.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
