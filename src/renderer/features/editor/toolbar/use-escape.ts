import { type RefObject, useEffect } from 'react';

/** Calls back for Escape within an element, before a tooltip that is open there takes the key for itself. */
export function useEscape(within: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !within.current?.contains(document.activeElement)) return;
      event.stopPropagation();
      onEscape();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [within, onEscape]);
}
