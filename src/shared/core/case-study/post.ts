import { z } from 'zod';
import { limits } from '../limits.ts';
import { platforms } from '../post/platform.ts';

const line = z.string().max(limits.nameLength);

/** One number under a post as it stood there: `263` likes. The value is kept as typed. */
export const postCountSchema = z.looseObject({ label: line, value: line });
export type PostCount = Readonly<z.infer<typeof postCountSchema>>;

/** A post of any platform as words. What is not known is empty; nothing is ever fetched to fill it. */
export const postSchema = z.looseObject({
  platform: z.enum(platforms),
  author: line,
  /** Without `@`. */
  handle: line,
  text: z.string().max(limits.captionLength),
  /** As found or typed: platforms write dates in many ways, and without a time zone. */
  postedAt: line,
  /** As found or typed; checked by the link rule before it is ever offered for opening. */
  permalink: z.string().max(limits.addressLength),
  counts: z.array(postCountSchema).max(100),
  /** The embed code it was read from, as it was pasted; empty for a post from its address. Only ever shown as text. */
  code: z.string().max(limits.embedCodeLength),
  /** Why not more is known, as a sentence; empty when nothing is missing. */
  note: line,
});
export type Post = Readonly<z.infer<typeof postSchema>>;

/** A post of which nothing is known but its platform. */
export function blankPost(platform: Post['platform']): Post {
  return {
    platform,
    author: '',
    handle: '',
    text: '',
    postedAt: '',
    permalink: '',
    counts: [],
    code: '',
    note: '',
  };
}
