import { limits } from '../limits.ts';

const SCHEME = /^(https?|mailto):/i;
// Control characters, spaces, zero-width and direction marks: browsers skip some of them inside a scheme or show a false address.
const HIDDEN = /[\p{Cc}\p{Cf}\s]/u;

/**
 * Whether a link may be kept and offered for opening: http, https or mailto, written in full, without user name or
 * password and without hidden characters. Relative, UNC, file, javascript, data and all other addresses are refused.
 */
export function isSafeLink(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > limits.addressLength) return false;
  if (!SCHEME.test(href) || HIDDEN.test(href)) return false;
  if (/^mailto:/i.test(href)) return true;
  const authority = /^https?:\/\/([^/?#\\]+)/i.exec(href)?.[1];
  return authority !== undefined && !authority.includes('@');
}
