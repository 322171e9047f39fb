import { isSafeLink } from '../../../../shared/core/rich-text/safe-link.ts';

const HOST = /^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}_-]+)+\.?(:\d+)?([/?#]|$)/u;

/** The address a person meant: as typed when it is a link that may be kept, else with https or mailto before it; or null. */
export function typedLink(typed: string): string | null {
  const text = typed.trim();
  if (isSafeLink(text)) return text;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text) && isSafeLink(`mailto:${text}`)) return `mailto:${text}`;
  // A scheme that is refused must not become the name of a computer.
  if (/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) || !HOST.test(text)) return null;
  return isSafeLink(`https://${text}`) ? `https://${text}` : null;
}
