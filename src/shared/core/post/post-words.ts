import type { Post } from '../case-study/post.ts';
import { platformName } from './platform.ts';

/** At most two letters that stand for the author instead of a portrait; the platform's where nobody is named. */
export function initialsOf({ author, handle, platform }: Pick<Post, 'author' | 'handle' | 'platform'>): string {
  const named = lettersOf(author) || lettersOf(handle);
  return named || lettersOf(platformName(platform));
}

/** A post in a few words, for lists and for being read out: "Post by Averley Admissions on X". */
export function postName({ author, handle, platform }: Pick<Post, 'author' | 'handle' | 'platform'>): string {
  const by = author.trim() || (handle ? `@${handle}` : '');
  return by ? `Post by ${by} on ${platformName(platform)}` : `Post on ${platformName(platform)}`;
}

function lettersOf(name: string): string {
  const parts = name.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const first = [...(parts[0] ?? '')][0] ?? '';
  const last = parts.length > 1 ? ([...(parts.at(-1) ?? '')][0] ?? '') : '';
  return (first + last).toUpperCase();
}
