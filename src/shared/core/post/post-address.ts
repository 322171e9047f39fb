import { isSafeLink } from '../rich-text/safe-link.ts';
import type { Platform } from './platform.ts';

/** What the address of a post tells by itself; nothing is ever fetched. */
export interface PostAddress {
  readonly platform: Platform;
  /** The account without `@`; with its server on Mastodon. Absent where the address does not say. */
  readonly handle?: string;
  /** The platform's own id of the post. */
  readonly postId: string;
  /** The address without tracking parameters. */
  readonly permalink: string;
}

interface Form {
  readonly platform: Platform;
  readonly hosts: RegExp;
  readonly path: RegExp;
  /** Builds the parts from the path's named groups `handle` and `id`; the host is the address's own. */
  readonly permalink: (groups: Readonly<Record<string, string | undefined>>, host: string) => string;
}

const HANDLE = String.raw`(?<handle>[\w.\-]+)`;
const forms: readonly Form[] = [
  {
    platform: 'x',
    hosts: /^(www\.|mobile\.)?(twitter|x)\.com$/,
    path: new RegExp(`^/${HANDLE}/status(es)?/(?<id>\\d+)(/.*)?$`),
    permalink: ({ handle, id }, host) => `https://${host.replace(/^(www|mobile)\./, '')}/${handle}/status/${id}`,
  },
  {
    platform: 'instagram',
    hosts: /^(www\.)?instagram\.com$/,
    path: new RegExp(`^(/${HANDLE})?/(?<kind>p|reel|tv)/(?<id>[\\w-]+)/?(embed/?.*)?$`),
    permalink: ({ kind, id }) => `https://www.instagram.com/${kind}/${id}/`,
  },
  {
    platform: 'facebook',
    hosts: /^(www\.|m\.)?facebook\.com$/,
    path: new RegExp(`^/${HANDLE}/(?<kind>posts|videos|photos)/(?<id>[\\w.\\-/]+?)(?<slash>/)?$`),
    permalink: ({ handle, kind, id, slash }) => `https://www.facebook.com/${handle}/${kind}/${id}${slash ?? ''}`,
  },
  {
    platform: 'facebook',
    hosts: /^(www\.|m\.)?facebook\.com$/,
    path: /^\/reel\/(?<id>\d+)\/?$/,
    permalink: ({ id }) => `https://www.facebook.com/reel/${id}/`,
  },
  {
    platform: 'facebook',
    hosts: /^(www\.|m\.)?facebook\.com$/,
    path: /^\/groups\/(?<group>[\w.-]+)\/(posts|permalink)\/(?<id>\d+)\/?$/,
    permalink: ({ group, id }) => `https://www.facebook.com/groups/${group}/posts/${id}/`,
  },
  {
    platform: 'tiktok',
    hosts: /^(www\.|m\.)?tiktok\.com$/,
    path: new RegExp(`^/@${HANDLE}/(?<kind>video|photo)/(?<id>\\d+)/?$`),
    permalink: ({ handle, kind, id }) => `https://www.tiktok.com/@${handle}/${kind}/${id}`,
  },
  {
    platform: 'youtube',
    hosts: /^(www\.|m\.)?youtube(-nocookie)?\.com$/,
    path: /^\/(embed|shorts|live)\/(?<id>[\w-]{6,})\/?$/,
    permalink: ({ id }) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    platform: 'youtube',
    hosts: /^youtu\.be$/,
    path: /^\/(?<id>[\w-]{6,})\/?$/,
    permalink: ({ id }) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    platform: 'linkedin',
    hosts: /^(www\.)?linkedin\.com$/,
    path: /^\/(embed\/)?feed\/update\/(?<id>urn:li:\w+:\d+)\/?$/,
    permalink: ({ id }) => `https://www.linkedin.com/feed/update/${id}`,
  },
  {
    platform: 'linkedin',
    hosts: /^(www\.)?linkedin\.com$/,
    path: /^\/posts\/(?<handle>[^/_]+)_(?<rest>.*-(activity|share|ugcPost)-(?<id>\d+)-[\w-]+)\/?$/,
    permalink: ({ handle, rest }) => `https://www.linkedin.com/posts/${handle}_${rest}`,
  },
  {
    platform: 'bluesky',
    hosts: /^bsky\.app$/,
    path: /^\/profile\/(?<handle>[\w.:-]+)\/post\/(?<id>\w+)\/?$/,
    permalink: ({ handle, id }) => `https://bsky.app/profile/${handle}/post/${id}`,
  },
  {
    platform: 'threads',
    hosts: /^(www\.)?threads\.(com|net)$/,
    path: new RegExp(`^/@${HANDLE}/post/(?<id>[\\w-]+)(/embed)?/?$`),
    permalink: ({ handle, id }) => `https://www.threads.com/@${handle}/post/${id}`,
  },
  {
    platform: 'reddit',
    hosts: /^(www\.|old\.)?reddit\.com$/,
    path: /^\/r\/(?<sub>\w+)\/comments\/(?<id>\w+)(?<slug>\/[^/]*)?\/?$/,
    permalink: ({ sub, id, slug }) => `https://www.reddit.com/r/${sub}/comments/${id}${slug ?? ''}/`,
  },
  // Any server may be a Mastodon server; its post addresses have this form and no other platform's do.
  {
    platform: 'mastodon',
    hosts: /^[a-z0-9.-]+\.[a-z]{2,}$/,
    path: /^\/@(?<handle>\w+)\/(?<id>\d{15,})(\/embed)?\/?$/,
    permalink: ({ handle, id }, host) => `https://${host}/@${handle}/${id}`,
  },
];

const ADDRESS = /^https?:\/\/([^/?#:]+)([^?#]*)(?:\?([^#]*))?/i;

/**
 * Reads a post's address: platform, account, id, and the address without tracking. Null when the text is not exactly
 * one safe link, or no known form of a post's address on that platform's real host.
 */
export function readPostAddress(text: string): PostAddress | null {
  const link = text.trim();
  if (!isSafeLink(link)) return null;
  const match = ADDRESS.exec(link);
  if (!match) return null;
  const [, rawHost = '', path = '', query = ''] = match;
  const host = rawHost.toLowerCase();
  if (/^(www\.|m\.)?youtube\.com$/.test(host) && path === '/watch') return youtubeWatch(query);
  if (/^(www\.|m\.)?facebook\.com$/.test(host) && path.endsWith('.php')) return facebookStory(path, query);
  if (/^(www\.|m\.)?facebook\.com$/.test(host) && /^\/watch\/?$/.test(path)) return facebookWatch(query);
  for (const form of forms) {
    const groups = form.hosts.test(host) ? form.path.exec(path)?.groups : undefined;
    if (groups?.id) return asAddress(form, groups, host, groups.id);
  }
  return null;
}

function asAddress(
  form: Form,
  groups: Readonly<Record<string, string | undefined>>,
  host: string,
  postId: string,
): PostAddress {
  const handle = form.platform === 'mastodon' ? `${groups.handle}@${host}` : groups.handle;
  const known = handle === undefined || handle.startsWith('did:') ? {} : { handle };
  return { platform: form.platform, ...known, postId, permalink: form.permalink(groups, host) };
}

function youtubeWatch(query: string): PostAddress | null {
  const id = /(?:^|&)v=([\w-]{6,})(?:&|$)/.exec(query)?.[1];
  return id ? { platform: 'youtube', postId: id, permalink: `https://www.youtube.com/watch?v=${id}` } : null;
}

function facebookStory(path: string, query: string): PostAddress | null {
  const story = /(?:^|&)story_fbid=(\w+)(?:&|$)/.exec(query)?.[1];
  const page = /(?:^|&)id=(\d+)(?:&|$)/.exec(query)?.[1];
  if (!story || !page || !/^\/(permalink|story)\.php$/.test(path)) return null;
  const permalink = `https://www.facebook.com/permalink.php?story_fbid=${story}&id=${page}`;
  return { platform: 'facebook', postId: story, permalink };
}

function facebookWatch(query: string): PostAddress | null {
  const id = /(?:^|&)v=(\d+)(?:&|$)/.exec(query)?.[1];
  return id ? { platform: 'facebook', postId: id, permalink: `https://www.facebook.com/watch/?v=${id}` } : null;
}
