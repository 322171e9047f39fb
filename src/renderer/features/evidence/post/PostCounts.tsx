import { Plus, X } from 'lucide-react';
import type { PostCount } from '../../../../shared/core/case-study/post.ts';
import { limits } from '../../../../shared/core/limits.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './PostCard.module.css';
import type { PostPartProps } from './post-part.ts';
import { words } from './words.ts';

/** The numbers under a post as they stood there; each can be added, changed and removed. */
export function PostCounts({ id, post, readOnly, onChange }: PostPartProps) {
  const { counts } = post;
  const set = (index: number, change: Partial<PostCount>) =>
    onChange({ counts: counts.map((count, i) => (i === index ? { ...count, ...change } : count)) });
  const line = {
    type: 'text',
    autoComplete: 'off',
    spellCheck: false,
    maxLength: limits.nameLength,
    readOnly,
  } as const;
  return (
    <>
      {counts.map((count, index) => {
        const n = index + 1;
        return (
          <span key={n} className={styles.count}>
            <input
              {...line}
              className={styles.value}
              data-line={`count ${index} value ${id}`}
              aria-label={words.countValue(n)}
              placeholder={words.countValueHint}
              value={count.value}
              onChange={(event) => set(index, { value: event.target.value })}
            />
            <input
              {...line}
              data-line={`count ${index} label ${id}`}
              aria-label={words.countLabel(n)}
              placeholder={words.countLabelHint}
              value={count.label}
              onChange={(event) => set(index, { label: event.target.value })}
            />
            {readOnly ? null : (
              <span className={styles.quiet}>
                <IconButton
                  label={words.removeCount(n)}
                  icon={X}
                  onClick={() => onChange({ counts: counts.filter((_, i) => i !== index) })}
                />
              </span>
            )}
          </span>
        );
      })}
      {readOnly || counts.length >= 100 ? null : (
        <button
          type="button"
          className={`${styles.quiet} ${styles.add}`}
          onClick={() => onChange({ counts: [...counts, { value: '', label: '' }] })}
        >
          <Icon of={Plus} size={12} />
          {words.addCount}
        </button>
      )}
    </>
  );
}
