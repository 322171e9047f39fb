import type { Post } from '../../../shared/core/case-study/post.ts';
import { isolated } from '../../../shared/core/isolated.ts';
import { platformName } from '../../../shared/core/post/platform.ts';
import { initialsOf } from '../../../shared/core/post/post-words.ts';
import { isSafeLink } from '../../../shared/core/rich-text/safe-link.ts';
import { words } from '../words.ts';
import { inOrder } from './in-order.ts';

/** A post on paper: who, where and when, its words, its counts and its address. The embed code is not printed. */
export function PostCard({ post }: { readonly post: Post }) {
  const { author, handle, platform, postedAt, text, counts, permalink } = post;
  return (
    <div className="post">
      <div className="by">
        <span className="initials">{initialsOf(post)}</span>
        <span>
          <b>{author.trim() || (handle ? `@${handle}` : words.unnamed)}</b>
          {author.trim() !== '' && handle !== '' && <span>@{handle}</span>}
        </span>
        <span className="when">
          {[isolated(platformName(platform)), isolated(postedAt)].filter((part) => part !== '').join(', ')}
        </span>
      </div>
      {text.trim() !== '' && <blockquote>{text}</blockquote>}
      {(counts.length > 0 || permalink !== '') && (
        <div className="counts">
          {inOrder(counts, ({ value, label }) => (
            <span>
              <b>{value}</b> {label}
            </span>
          ))}
          <span className="address">{isSafeLink(permalink) ? <a href={permalink}>{permalink}</a> : permalink}</span>
        </div>
      )}
    </div>
  );
}
