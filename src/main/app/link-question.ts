import { isSafeLink } from '../../shared/core/rich-text/safe-link.ts';

/** What the person is asked before a link leaves the app. */
export interface LinkQuestion {
  /** The address as it will be opened. */
  readonly address: string;
  readonly message: string;
  /** The whole address, shown as it is. */
  readonly detail: string;
}

/**
 * The question for a link, naming the whole host as the browser will see it (`xn--` where it is not plain letters, so
 * that a look-alike shows); null for links that are never opened.
 */
export function linkQuestion(href: string): LinkQuestion | null {
  if (!isSafeLink(href)) return null;
  const url = URL.parse(href);
  if (url === null || url.username !== '' || url.password !== '') return null;
  const address = url.href;
  if (url.protocol === 'mailto:') return { address, message: 'Write an e-mail in your mail program?', detail: address };
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.host === '') return null;
  return { address, message: `Open ${url.host} in your browser?`, detail: address };
}
