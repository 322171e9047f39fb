import { blankPost, type Post } from '../../../../shared/core/case-study/post.ts';
import { limits } from '../../../../shared/core/limits.ts';
import { type Platform, platformName } from '../../../../shared/core/post/platform.ts';
import { type PostAddress, readPostAddress } from '../../../../shared/core/post/post-address.ts';
import { embedPlatform, frameAddress } from './embed-element.ts';
import { attribute, byTag, type HtmlElement } from './html-tree.ts';
import { type PostWords, wordsOfPost } from './post-words.ts';
import { words } from './words.ts';

/** What an embed element is: a post, or code of a platform that names no post of it. */
export type EmbedReading =
  | { readonly is: 'post'; readonly post: Post }
  | { readonly is: 'broken'; readonly platform: Platform };

/** Reads an element of parsed embed code as data; null when it is none of a platform we know. */
export function readEmbed(element: HtmlElement): EmbedReading | null {
  const platform = embedPlatform(element);
  if (!platform) return null;
  const address = addressIn(element, platform);
  if (!address) return { is: 'broken', platform };
  const found = fitted(wordsOfPost(element, platform));
  const post = { ...blankPost(platform), handle: address.handle ?? '', permalink: address.permalink, ...found };
  return { is: 'post', post: { ...post, note: post.text === '' ? words.noText(platformName(platform)) : '' } };
}

/** The first address of a post on the platform's own host: by attribute, then the frame's, then the links, last first. */
function addressIn(element: HtmlElement, platform: Platform): PostAddress | null {
  for (const candidate of candidates(element)) {
    const address = readPostAddress(candidate);
    if (address?.platform === platform) return address;
  }
  return null;
}

function candidates(element: HtmlElement): readonly string[] {
  const named = ['data-instgrm-permalink', 'data-text-post-permalink', 'data-embed-url', 'cite'];
  const links = byTag(element, 'a').map((link) => attribute(link, 'href'));
  return [
    ...named.map((name) => attribute(element, name)),
    inFull(attribute(element, 'data-href'), 'https://www.facebook.com'),
    fromAtProtocol(attribute(element, 'data-bluesky-uri')),
    ...fromFrame(frameAddress(element)),
    ...links.toReversed(),
  ].filter((address) => address !== '');
}

/** Facebook's frame has the post's address as a parameter, TikTok's only the video's number. */
function fromFrame(address: string): readonly string[] {
  const inside = /^https?:\/\/(?:www|m|web)\.facebook\.com\/plugins\/\w+\.php\?(?:[^#]*&)?href=([^&#]+)/i.exec(address);
  if (!inside?.[1]) return [address];
  try {
    return [decodeURIComponent(inside[1])];
  } catch {
    return [];
  }
}

function inFull(address: string, origin: string): string {
  return address.startsWith('/') && !address.startsWith('//') ? origin + address : address;
}

function fromAtProtocol(address: string): string {
  const match = /^at:\/\/([\w.:-]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(address);
  return match ? `https://bsky.app/profile/${match[1]}/post/${match[2]}` : '';
}

function fitted(found: PostWords): PostWords {
  const entries = Object.entries(found).map(([name, value]) => [
    name,
    value.slice(0, name === 'text' ? limits.captionLength : limits.nameLength),
  ]);
  return Object.fromEntries(entries);
}
