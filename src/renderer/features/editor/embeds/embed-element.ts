import type { Platform } from '../../../../shared/core/post/platform.ts';
import { attribute, classesOf, type HtmlElement } from './html-tree.ts';

const classes: Readonly<Record<string, Platform>> = {
  'twitter-tweet': 'x',
  'twitter-video': 'x',
  'instagram-media': 'instagram',
  'fb-post': 'facebook',
  'fb-video': 'facebook',
  'tiktok-embed': 'tiktok',
  'mastodon-embed': 'mastodon',
  'bluesky-embed': 'bluesky',
  'text-post-media': 'threads',
  'reddit-embed-bq': 'reddit',
  'reddit-card': 'reddit',
};

const frames: readonly { readonly platform: Platform; readonly address: RegExp }[] = [
  { platform: 'facebook', address: /^https?:\/\/(?:www|m|web)\.facebook\.com\/plugins\/(?:post|video)\.php\?/i },
  { platform: 'youtube', address: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\//i },
  { platform: 'linkedin', address: /^https?:\/\/(?:www\.)?linkedin\.com\/embed\//i },
  { platform: 'instagram', address: /^https?:\/\/(?:www\.)?instagram\.com\/[^?#@]*\/embed/i },
  { platform: 'tiktok', address: /^https?:\/\/(?:www\.)?tiktok\.com\/(?:embed|player)\//i },
  { platform: 'threads', address: /^https?:\/\/(?:www\.)?threads\.(?:com|net)\/@[^/?#]+\/post\/[^/?#]+\/embed/i },
  { platform: 'mastodon', address: /^https?:\/\/[a-z0-9.-]+\/@\w+\/\d+\/embed(?:[?#]|$)/i },
];

/** Whether text may hold embed code at all; cheap, so that ordinary pasting pays nothing for it. */
export function mayHoldEmbed(html: string): boolean {
  return /<(?:iframe|embed|object|blockquote)\s/i.test(html) || (/<div\s/i.test(html) && marks.test(html));
}

const marks = new RegExp(Object.keys(classes).join('|'), 'i');

/**
 * The platform whose embed code an element is, by its class or by the real host of its frame; null for any other element.
 */
export function embedPlatform(element: HtmlElement): Platform | null {
  const byClass = classesOf(element).find((name) => Object.hasOwn(classes, name));
  if (byClass && /^(blockquote|div|iframe)$/.test(element.tagName)) return classes[byClass] ?? null;
  if (element.tagName !== 'iframe') return null;
  const address = frameAddress(element);
  return frames.find((frame) => frame.address.test(address))?.platform ?? null;
}

/** The address a frame shows, in full. */
export function frameAddress(element: HtmlElement): string {
  return attribute(element, 'src').trim().replace(/^\/\//, 'https://');
}

/** Whether an element is code to be embedded of some page that is not known. */
export function isUnknownEmbed(element: HtmlElement): boolean {
  if (/^(iframe|embed)$/.test(element.tagName)) return element.attrs.some(({ name }) => /^src(doc)?$/.test(name));
  if (element.tagName === 'object') return attribute(element, 'data') !== '';
  return element.tagName === 'blockquote' && /embed|media|tweet|widget/i.test(attribute(element, 'class'));
}
