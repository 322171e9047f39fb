import type { Platform } from '../../../../shared/core/post/platform.ts';
import { attribute, byTag, type HtmlElement, isElement, wordsOf } from './html-tree.ts';

/** What embed code says in words. What it does not say is not there. */
export interface PostWords {
  readonly author?: string;
  readonly handle?: string;
  readonly text?: string;
  readonly postedAt?: string;
}

const readers: Partial<Record<Platform, (embed: HtmlElement) => PostWords>> = {
  x: signedQuote,
  bluesky: signedQuote,
  instagram: captioned,
  facebook: postedBy,
  tiktok: described,
  youtube: titled,
  reddit: submitted,
};

/** Reads the words of an embed element, each platform in its own form. */
export function wordsOfPost(embed: HtmlElement, platform: Platform): PostWords {
  return readers[platform]?.(embed) ?? {};
}

/** `<p>text</p>— Author (@handle) <a>date</a>`. */
function signedQuote(embed: HtmlElement): PostWords {
  const paragraphs = byTag(embed, 'p');
  const isPlaceholder = (element: HtmlElement) => wordsOf(element) === '[image or embed]';
  const text = paragraphs.map((paragraph) => wordsOf(paragraph, isPlaceholder)).join('\n\n');
  const signature = wordsOf(embed, (element) => element.tagName === 'p');
  const signed = /^[—–-]\s*(.*?)\s*\(@([\w.-]+)\)/.exec(signature);
  const date = embed.childNodes.findLast((node) => isElement(node) && node.tagName === 'a');
  return {
    ...(text ? { text: text.trim() } : {}),
    ...(signed?.[1] ? { author: signed[1] } : {}),
    ...(signed?.[2] ? { handle: signed[2] } : {}),
    ...(date ? { postedAt: wordsOf(date) } : {}),
  };
}

/** A line "A post shared by Name (@handle)" in the language of whoever copied it; before it, in older code, the caption. */
function captioned(embed: HtmlElement): PostWords {
  const lines = byTag(embed, 'p').map((paragraph) => ({ paragraph, words: wordsOf(paragraph) }));
  const signature = lines.findLast(({ words }) => /\(@[\w.]+\)/.test(words));
  const signed = /^(?:A (?:post|reel) shared by\s+)?(.*?)\s*\(@([\w.]+)\)/i.exec(signature?.words ?? '');
  const isEnglish = /^A (post|reel) shared by\s/i.test(signature?.words ?? '');
  const time = signature ? byTag(signature.paragraph, 'time').map((element) => wordsOf(element))[0] : undefined;
  const text = lines.find((line) => line !== signature)?.words;
  return {
    ...(text ? { text } : {}),
    // In another language it cannot be told where the sentence ends and the name begins.
    ...(signed?.[1] && isEnglish ? { author: signed[1] } : {}),
    ...(signed?.[2] ? { handle: signed[2] } : {}),
    ...(time ? { postedAt: time } : {}),
  };
}

/** `<p>text</p>Posted by <a>Page</a> on <a>date</a>`. */
function postedBy(embed: HtmlElement): PostWords {
  const quote = byTag(embed, 'blockquote')[0];
  if (!quote) return {};
  const text = byTag(quote, 'p')
    .map((paragraph) => wordsOf(paragraph))
    .join('\n\n');
  const links = quote.childNodes.filter((node) => isElement(node) && node.tagName === 'a').map((link) => wordsOf(link));
  return {
    ...(text ? { text } : {}),
    ...(links.length > 1 && links[0] ? { author: links[0] } : {}),
    ...(links.length > 1 ? { postedAt: links.at(-1) ?? '' } : {}),
  };
}

function described(embed: HtmlElement): PostWords {
  const text = byTag(embed, 'p')
    .map((paragraph) => wordsOf(paragraph))
    .filter((words) => words !== '')
    .join('\n\n');
  return text ? { text } : {};
}

/** The frame's title is the video's, unless it is the player's own name. */
function titled(embed: HtmlElement): PostWords {
  const title = attribute(embed, 'title').trim();
  return title && !/^(youtube )?video player$/i.test(title) ? { text: title } : {};
}

/** `<a>title</a> by <a>u/author</a> in <a>subreddit</a>`. */
function submitted(embed: HtmlElement): PostWords {
  const links = byTag(embed, 'a');
  const title = links.find((link) => /\/comments\//.test(attribute(link, 'href')));
  const user = links.find((link) => /\/user\//.test(attribute(link, 'href')));
  return {
    ...(title ? { text: wordsOf(title) } : {}),
    ...(user ? { author: wordsOf(user).replace(/^u\//, '') } : {}),
  };
}
