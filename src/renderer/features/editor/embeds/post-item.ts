import type { PostItem } from '../../../../shared/core/case-study/evidence-item.ts';
import { blankPost, type Post } from '../../../../shared/core/case-study/post.ts';
import { readPostAddress } from '../../../../shared/core/post/post-address.ts';
import { newId } from '../../../app/new-id.ts';
import { words } from './words.ts';

/** A post as a new piece of evidence, of which nothing is said yet. */
export function postItem(post: Post): PostItem {
  return { id: newId(), kind: 'post', caption: '', altText: '', addedAt: new Date().toISOString(), post };
}

/** The post an address tells of by itself; null when the text is anything but one address of a post. */
export function postAtAddress(text: string): Post | null {
  const address = readPostAddress(text);
  if (!address) return null;
  const { platform, handle = '', permalink } = address;
  return { ...blankPost(platform), handle, permalink, note: words.fromAddress };
}
