import { limits } from '../../../../shared/core/limits.ts';
import { platformName, platforms } from '../../../../shared/core/post/platform.ts';
import { initialsOf } from '../../../../shared/core/post/post-words.ts';
import styles from './PostCard.module.css';
import type { PostPartProps } from './post-part.ts';
import { words } from './words.ts';

/** Who posted, on which platform and when; initials stand for a portrait. */
export function PostHead({ id, post, readOnly, onChange }: PostPartProps) {
  const line = {
    type: 'text',
    autoComplete: 'off',
    spellCheck: false,
    maxLength: limits.nameLength,
    readOnly,
  } as const;
  return (
    <div className={styles.head}>
      <span className={styles.initials} aria-hidden>
        {initialsOf(post)}
      </span>
      <span className={styles.names}>
        <input
          {...line}
          className={styles.author}
          data-line={`author ${id}`}
          aria-label={words.author}
          placeholder={words.author}
          value={post.author}
          onChange={(event) => onChange({ author: event.target.value })}
        />
        <span className={styles.handle}>
          <span aria-hidden>@</span>
          <input
            {...line}
            data-line={`handle ${id}`}
            aria-label={words.handle}
            placeholder={words.handleHint}
            value={post.handle}
            onChange={(event) => onChange({ handle: event.target.value.replace(/^@+/, '') })}
          />
        </span>
      </span>
      <span className={styles.when}>
        <select
          aria-label={words.platform}
          disabled={readOnly}
          value={post.platform}
          onChange={(event) => {
            const platform = platforms.find((one) => one === event.target.value);
            if (platform) onChange({ platform });
          }}
        >
          {platforms.map((platform) => (
            <option key={platform} value={platform}>
              {platformName(platform)}
            </option>
          ))}
        </select>
        <input
          {...line}
          data-line={`posted ${id}`}
          aria-label={words.postedAt}
          placeholder={words.postedAtHint}
          value={post.postedAt}
          onChange={(event) => onChange({ postedAt: event.target.value })}
        />
      </span>
    </div>
  );
}
