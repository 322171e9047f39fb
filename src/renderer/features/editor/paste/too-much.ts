import { limits } from '../../../../shared/core/limits.ts';

/** What was handed over, as a file without a name, when it is more than the text can take in at once; else null. */
export function tooMuch({ html, text }: { readonly html: string; readonly text: string }): File | null {
  if (html.length > limits.pastedWords && isTooMuch(html)) return new File([html], '', { type: 'text/html' });
  return text.length > limits.pastedWords ? new File([text], '', { type: 'text/plain' }) : null;
}

// Pictures written into HTML do not count: they become evidence.
function isTooMuch(html: string): boolean {
  const markup = html.replace(/data:image\/[a-z+]+;base64,[a-z0-9+/=]+/gi, '');
  return markup.length > limits.pastedMarkup || markup.replace(/<[^<>]*>/g, '').length > limits.pastedWords;
}
