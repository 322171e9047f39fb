import type { KeyboardEvent } from 'react';
import type { PostItem } from '../../../../shared/core/case-study/evidence-item.ts';
import type { Post } from '../../../../shared/core/case-study/post.ts';
import { limits } from '../../../../shared/core/limits.ts';
import { postName } from '../../../../shared/core/post/post-words.ts';
import { StarMark } from '../StarMark.tsx';
import styles from './PostCard.module.css';
import { PostCode } from './PostCode.tsx';
import { PostCounts } from './PostCounts.tsx';
import { PostHead } from './PostHead.tsx';
import { PostPlace } from './PostPlace.tsx';
import { words } from './words.ts';

/** A post as our own card: nothing of the platform's is shown or run. Every field is written in where it stands. */
export function PostCard({
  item,
  readOnly,
  onChange,
  onLeave,
}: {
  item: PostItem;
  readOnly: boolean;
  onChange: (post: Post) => void;
  /** Escape in a field. */
  onLeave?: () => void;
}) {
  const { post, star } = item;
  const name = postName(post);
  const change = (part: Partial<Post>) => onChange({ ...post, ...part });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !onLeave) return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  const part = { id: item.id, post, name, readOnly, onChange: change };
  return (
    <fieldset aria-label={name} className={styles.card} onKeyDown={onKey}>
      <PostHead {...part} />
      <textarea
        className={styles.text}
        data-line={`post ${item.id}`}
        aria-label={words.text}
        placeholder={readOnly ? '' : words.textHint}
        rows={1}
        maxLength={limits.captionLength}
        readOnly={readOnly}
        value={post.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      {post.text === '' && post.note !== '' ? <p className={styles.note}>{post.note}</p> : null}
      <div className={styles.foot}>
        <PostCounts {...part} />
        <PostPlace {...part} />
      </div>
      {star ? <StarMark star={star} place="card" /> : null}
      {post.code === '' ? null : <PostCode code={post.code} name={name} />}
    </fieldset>
  );
}
