import type { PostItem } from '../../../../shared/core/case-study/evidence-item.ts';
import { platformName } from '../../../../shared/core/post/platform.ts';
import { initialsOf } from '../../../../shared/core/post/post-words.ts';
import { StarMark } from '../StarMark.tsx';
import styles from './PostTile.module.css';

/** A post small, in the list of evidence: enough to know it again. */
export function PostTile({ item }: { item: PostItem }) {
  const { post, star } = item;
  return (
    <div className={styles.tile}>
      <span className={styles.initials} aria-hidden>
        {initialsOf(post)}
      </span>
      <b>{post.author || (post.handle ? `@${post.handle}` : platformName(post.platform))}</b>
      <span className={styles.platform}>
        {[platformName(post.platform), post.postedAt].filter((part) => part !== '').join(', ')}
      </span>
      <p>{post.text || post.permalink}</p>
      {star ? <StarMark star={star} /> : null}
    </div>
  );
}
